import type { MatrixPartner } from '~/domain/workshop/partner-matrix'
import type { StageOfMatrix } from '~/domain/workshop/stage-evidence'
import { countText } from './count-text'

interface Properties {
  readonly partners: readonly MatrixPartner[]
  readonly stages: readonly StageOfMatrix[]
}

function names(list: readonly { readonly name: string }[]): string {
  return new Intl.ListFormat('en-GB').format(list.map(({ name }) => name))
}

/** Where people named challenges and no partner is ticked, in sentences; and what cannot be said of which stage. */
export function StageGaps({ partners, stages }: Properties) {
  const gaps = stages.filter(({ isGap }) => isGap)
  const uncounted = stages.filter(({ evidence }) => evidence === null).map(({ stage }) => stage)
  return (
    <section aria-labelledby="gaps">
      <h2 id="gaps">Stages with challenges and no partner</h2>
      {gaps.length === 0 ? <p>{uncounted.length === stages.length ? nothingCounted : noGap(uncounted.length)}</p> : null}
      {gaps.length > 0 ? <GapList gaps={gaps} /> : null}
      {uncounted.length > 0 && uncounted.length < stages.length ? (
        <p>No released statement counts {names(uncounted)}. That is not zero: what was said there is not known here.</p>
      ) : null}
      <Untold partners={partners} />
    </section>
  )
}

const nothingCounted = 'No released participation statement counts a stage of this journey yet, so nothing can be laid beside the partners.'

function noGap(uncounted: number): string {
  return uncounted === 0
    ? 'Every stage at which people named challenges has a partner.'
    : 'Every counted stage at which people named challenges has a partner.'
}

function GapList({ gaps }: { readonly gaps: readonly StageOfMatrix[] }) {
  return (
    <div className="wm-panel wm-panel--warning">
      <ul>
        {gaps.map(({ stage, evidence }) => (
          <li key={stage.code}>
            <strong>{stage.name}</strong>: people named challenges ({evidence === null ? '' : countText(evidence.challenge)}), and no
            partner is ticked.
          </li>
        ))}
      </ul>
    </div>
  )
}

/** Partners that may be there and are ticked nowhere, because nobody has told of them by stage. */
function Untold({ partners }: { readonly partners: readonly MatrixPartner[] }) {
  const inWords = partners.filter(({ part }) => part.told === 'in-words')
  const open = partners.filter(({ part }) => part.told === 'not-yet')
  return (
    <>
      {inWords.length === 0 ? null : <p>Told in words, and so ticked at no stage: {names(inWords)}.</p>}
      {open.length === 0 ? null : <p>Not settled yet, and so ticked at no stage: {names(open)}.</p>}
    </>
  )
}
