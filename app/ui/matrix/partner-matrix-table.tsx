import type { MatrixPartner } from '~/domain/workshop/partner-matrix'
import { type EvidenceKind, evidenceKinds, type StageOfMatrix } from '~/domain/workshop/stage-evidence'
import { countText } from './count-text'
import { PartnerRow } from './partner-row'

const kindWords: Readonly<Record<EvidenceKind, string>> = { strength: 'Strengths', challenge: 'Challenges', idea: 'Ideas' }

interface Properties {
  readonly journey: string
  readonly partners: readonly MatrixPartner[]
  readonly stages: readonly StageOfMatrix[]
}

/** Partners by stage, and below them how many contributions released statements count at each stage. */
export function PartnerMatrixTable({ journey, partners, stages }: Properties) {
  return (
    <div className="wm-table-box" role="region" aria-labelledby="matrix-caption" tabIndex={0}>
      <table className="ds_table wm-partners">
        <caption id="matrix-caption">{journey}: partners by stage, and what was said about each stage</caption>
        <thead>
          <tr>
            <th scope="col">Partner</th>
            {stages.map(({ stage }) => (
              <th scope="col" key={stage.code}>
                {stage.name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {partners.map((partner) => (
            <PartnerRow key={partner.id} partner={partner} stages={stages.map(({ stage }) => stage)} />
          ))}
        </tbody>
        <tbody>
          <tr>
            <th scope="rowgroup" colSpan={stages.length + 1} className="wm-partners__group">
              What released participation statements count
            </th>
          </tr>
          {evidenceKinds.map((kind) => (
            <EvidenceRow key={kind} kind={kind} stages={stages} />
          ))}
          <GapRow stages={stages} />
        </tbody>
      </table>
    </div>
  )
}

function EvidenceRow({ kind, stages }: { readonly kind: EvidenceKind; readonly stages: readonly StageOfMatrix[] }) {
  return (
    <tr>
      <th scope="row">{kindWords[kind]}</th>
      {stages.map(({ stage, evidence }) => (
        <td key={stage.code} className={evidence === null ? 'wm-partners__open' : undefined}>
          {evidence === null ? 'no released count' : countText(evidence[kind])}
        </td>
      ))}
    </tr>
  )
}

function GapRow({ stages }: { readonly stages: readonly StageOfMatrix[] }) {
  return (
    <tr>
      <th scope="row">Partners ticked</th>
      {stages.map(({ stage, ticked, isGap }) => (
        <td key={stage.code} className={isGap ? 'wm-partners__gap' : undefined}>
          {isGap ? 'none, and there are challenges' : ticked.length === 0 ? 'none' : ticked.length}
        </td>
      ))}
    </tr>
  )
}
