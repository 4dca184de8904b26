import { cellsOf, type MatrixPartner } from '~/domain/workshop/partner-matrix'
import type { Stage } from '~/domain/workshop/workshop'

interface Properties {
  readonly partner: MatrixPartner
  readonly stages: readonly Stage[]
}

/** One partner: a tick or a dash a stage, or one cell across all of them where nothing is told by stage. Each says in words what it is. */
export function PartnerRow({ partner, stages }: Properties) {
  const cells = cellsOf(partner, stages)
  return (
    <tr>
      <th scope="row">{partner.name}</th>
      {cells === null ? (
        <WordsCell part={partner.part} span={stages.length} />
      ) : (
        stages.map(({ code }, index) => (
          <td key={code} className="wm-partners__cell">
            <span aria-hidden="true">{cells[index] === 'tick' ? '✓' : '–'}</span>
            <span className="wm-visually-hidden">{cells[index] === 'tick' ? 'yes' : 'no'}</span>
          </td>
        ))
      )}
    </tr>
  )
}

function WordsCell({ part, span }: { readonly part: MatrixPartner['part']; readonly span: number }) {
  if (part.told === 'in-words') {
    return (
      <td colSpan={span}>
        <span className="wm-partners__kind">In words, not by stage:</span> {part.prose}
      </td>
    )
  }
  return (
    <td colSpan={span} className="wm-partners__open">
      Not settled yet
    </td>
  )
}
