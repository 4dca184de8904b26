import type { FirstReleased } from '~/domain/indicator/first-released'
import type { Framework } from '~/domain/indicator/framework'
import type { Indicator, Polarity } from '~/domain/indicator/indicator'
import { ReleasedBaseline } from './released-baseline'
import { polarityText, sourceText } from './source-text'
import { typeName } from './type-name'

interface Properties {
  /** What the partnership's public addresses begin with. */
  readonly at: string
  readonly framework: Framework
  readonly indicator: Indicator
  readonly wanted: Polarity | null
  readonly communities: readonly { readonly code: string; readonly name: string }[]
  readonly first: FirstReleased | null
}

/** What an indicator measures, what it serves, and which way it should go; the trend that was seen stands apart. */
export function IndicatorFacts({ at, framework, indicator, wanted, communities, first }: Properties) {
  const outcome = framework.outcomes.find(({ id }) => id === indicator.outcomeId)
  const names = new Map(communities.map(({ code, name }) => [code, name]))
  return (
    <dl className="wm-facts">
      <dt>Framework</dt>
      <dd>
        <a href={`/frameworks/${framework.id}`}>{framework.title}</a>
      </dd>
      <dt>Outcome</dt>
      <dd>{outcome?.title ?? 'none'}</dd>
      {indicator.nationalOutcomesPrinted.length === 0 ? null : <NationalOutcomes printed={indicator.nationalOutcomesPrinted} />}
      <dt>Type</dt>
      <dd>{typeName(indicator.type)}</dd>
      {indicator.reportingMeasure === '' ? null : (
        <>
          <dt>What is reported</dt>
          <dd>{indicator.reportingMeasure}</dd>
        </>
      )}
      <dt>Where the value comes from</dt>
      <dd>{sourceText(indicator, names)}</dd>
      <dt>Direction wanted</dt>
      <dd>{polarityText(indicator, wanted)}</dd>
      <dt>Trend seen when the plan was printed</dt>
      <dd>{indicator.trendPrinted === '' ? 'none printed' : indicator.trendPrinted}</dd>
      <dt>Baseline, as printed</dt>
      <dd>{indicator.baselinePrinted === '' ? 'none printed' : indicator.baselinePrinted}</dd>
      <ReleasedBaseline at={at} first={first} />
      <dt>Lead</dt>
      <dd>{indicator.leadPrinted === '' ? 'none printed' : indicator.leadPrinted}</dd>
      {indicator.isRetired ? (
        <>
          <dt>Retired</dt>
          <dd>No longer reported; its figures stay.</dd>
        </>
      ) : null}
    </dl>
  )
}

function NationalOutcomes({ printed }: { readonly printed: readonly string[] }) {
  return (
    <>
      <dt>National outcomes</dt>
      <dd>
        <ul>
          {printed.map((title) => (
            <li key={title}>{title}</li>
          ))}
        </ul>
      </dd>
    </>
  )
}
