import type { Framework } from '~/domain/indicator/framework'
import type { GroupProgress } from '~/domain/indicator/group-progress'
import { GroupTable } from './group-table'
import { type IndicatorRow, IndicatorTable } from './indicator-table'
import { scaleText } from '~/ui/release/scale-text'

interface Properties {
  /** What the partnership's public addresses begin with. */
  readonly at: string
  readonly framework: Framework
  readonly rows: readonly IndicatorRow[]
  readonly periods: readonly string[]
  /** Of the survey indicators, by id. */
  readonly progress: Readonly<Record<string, readonly GroupProgress[]>>
}

/** The performance table of a framework: printed rows under their outcomes, then the survey rows by group. */
export function IndicatorSection({ at, framework, rows, periods, progress }: Properties) {
  const survey = rows.filter(({ indicator }) => indicator.source === 'survey')
  return (
    <>
      <ul className="wm-downloads wm-no-print">
        <li>
          <a href={`/frameworks/${framework.id}.csv`}>The table as a CSV file</a>
        </li>
        <li>
          <a href={`/frameworks/${framework.id}-communities.csv`}>The survey indicators by group as a CSV file</a>
        </li>
        <li>
          <a href={`/frameworks/${framework.id}-performance.csv`}>Rows for a performance system as a CSV file</a>,{' '}
          <a href={`/frameworks/${framework.id}-performance.xlsx`}>as an Excel file</a>
        </li>
      </ul>
      <HowToRead />
      <h2>Indicators under their local outcomes</h2>
      {framework.outcomes
        .map((outcome) => ({ outcome, own: rows.filter(({ indicator }) => indicator.outcomeId === outcome.id) }))
        .filter(({ own }) => own.length > 0)
        .map(({ outcome, own }) => (
          <IndicatorTable key={outcome.id} at={at} outcome={outcome} rows={own} periods={periods} />
        ))}
      {survey.length === 0 ? null : <h2 id="groups">Survey indicators by group</h2>}
      {survey.map(({ indicator }) => (
        <GroupTable key={indicator.id} at={at} indicator={indicator} groups={progress[indicator.id] ?? []} />
      ))}
    </>
  )
}

function HowToRead() {
  return (
    <details className="wm-details wm-no-print">
      <summary>How to read the figures</summary>
      <ul>
        <li>Baseline, trend, the target columns and the lead stand as the partnership printed them. A “-” is printed so, too.</li>
        <li>
          Survey indicators are averages of ratings {scaleText()}. Waves that ask on another scale, as children are asked, have results of
          their own.
        </li>
        <li>“Below 1.9” or “above 6.1” is a limit: answers lay close to an end of the scale, and no more is shown.</li>
        <li>“Not enough answers” and “not shown” are no zeros: a figure by which people could be recognised is not shown.</li>
        <li>“No figure yet” means that nothing has been published or entered so far.</li>
        <li>The number of people is rounded down to a multiple of five below 50.</li>
      </ul>
    </details>
  )
}
