import type { Judgement } from '~/domain/evaluation/judgement'
import type { QualityIndicator } from '~/domain/evaluation/quality-indicator'
import { dayText } from '~/ui/release/day-text'
import { changeText } from './evaluation-words'
import { JudgementText } from './judgement-text'

interface Properties {
  readonly indicator: QualityIndicator
  /** Of this indicator, oldest period first. */
  readonly judgements: readonly Judgement[]
  readonly at: string
}

/** What a partnership has published about one quality indicator, the latest period first. */
export function PublishedJudgements({ indicator, judgements, at }: Properties) {
  return (
    <section aria-labelledby={indicator.code}>
      <h2 id={indicator.code}>{indicator.name}</h2>
      <p>{indicator.asks}</p>
      {judgements.length === 0 ? <p>No judgement is published yet.</p> : null}
      {judgements.toReversed().map((judgement) => (
        <div key={judgement.period}>
          <h3>{judgement.period}</h3>
          <JudgementText judgement={judgement} at={at} headings="h4">
            <Change words={changeText(judgement, judgements)} />
          </JudgementText>
          <p>Last changed on {dayText(judgement.updatedOn)}.</p>
        </div>
      ))}
    </section>
  )
}

/** Nothing is said where there is no period before. */
function Change({ words }: { readonly words: string | null }) {
  return words === null ? null : <p>{words}</p>
}
