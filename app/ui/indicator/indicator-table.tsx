import type { Outcome } from '~/domain/indicator/framework'
import type { Indicator, Target } from '~/domain/indicator/indicator'
import type { IndicatorValue } from '~/domain/indicator/indicator-value'
import type { PeriodStanding } from '~/domain/indicator/standing'
import { sizeText } from '~/ui/release/size-text'
import { StandingTag } from './standing-tag'
import { statusText } from './status-text'
import { ValueText } from './value-text'

/** An indicator with where it stands. */
export interface IndicatorRow {
  readonly indicator: Indicator
  readonly value: IndicatorValue
  /** Null for an indicator with neither a target nor a figure. */
  readonly standing: PeriodStanding | null
  /** How many pieces of evidence in words there are. */
  readonly evidence: number
}

interface Properties {
  /** What the partnership's public addresses begin with. */
  readonly at: string
  readonly outcome: Outcome
  readonly rows: readonly IndicatorRow[]
  readonly periods: readonly string[]
}

/** One outcome of a framework as it is printed, with the latest figure beside the printed columns. */
export function IndicatorTable({ at, outcome, rows, periods }: Properties) {
  const caption = `${outcome.id}-caption`
  return (
    <div className="wm-table-box" role="region" aria-labelledby={caption} tabIndex={0}>
      <table className="ds_table wm-reflow wm-indicators">
        <caption id={caption}>{outcome.title}</caption>
        <thead>
          <tr>
            <th scope="col">Measure</th>
            <th scope="col">Baseline</th>
            <th scope="col">Trend</th>
            {periods.map((period) => (
              <th scope="col" key={period}>
                {period}
              </th>
            ))}
            <th scope="col">Lead</th>
            <th scope="col">Latest figure</th>
            <th scope="col">Status</th>
            <th scope="col">People</th>
            <th scope="col">Release</th>
          </tr>
        </thead>
        {groupsOf(rows).map((group) => (
          <tbody key={group[0]?.indicator.id}>
            <NationalOutcomes printed={group[0]?.indicator.nationalOutcomesPrinted ?? []} columns={periods.length + 8} />
            {group.map((row) => (
              <Row key={row.indicator.id} at={at} row={row} />
            ))}
          </tbody>
        ))}
      </table>
    </div>
  )
}

/** Rows that follow each other with the same national outcomes stand under one heading, as in print. */
function groupsOf(rows: readonly IndicatorRow[]): IndicatorRow[][] {
  const groups: IndicatorRow[][] = []
  for (const row of rows) {
    const last = groups.at(-1)
    const printed = (one: IndicatorRow | undefined) => one?.indicator.nationalOutcomesPrinted.join('\n')
    if (last !== undefined && printed(last[0]) === printed(row)) last.push(row)
    else groups.push([row])
  }
  return groups
}

function NationalOutcomes({ printed, columns }: { readonly printed: readonly string[]; readonly columns: number }) {
  if (printed.length === 0) return null
  return (
    <tr className="wm-indicators__national">
      <th scope="rowgroup" colSpan={columns}>
        <span className="wm-indicators__label">National outcomes</span>
        <ul>
          {printed.map((title) => (
            <li key={title}>{title}</li>
          ))}
        </ul>
      </th>
    </tr>
  )
}

function Row({ at, row: { indicator, value, standing, evidence } }: { readonly at: string; readonly row: IndicatorRow }) {
  return (
    <tr>
      <th scope="row">
        <a href={`/indicators/${indicator.id}`}>{indicator.measure}</a>
        {evidence === 0 ? null : (
          <a className="wm-indicators__more" href={`/indicators/${indicator.id}#evidence`}>
            Evidence in words ({evidence})<span className="wm-visually-hidden">: {indicator.measure}</span>
          </a>
        )}
        {indicator.source === 'survey' ? (
          <a className="wm-indicators__more wm-no-print" href={`#${indicator.id}-groups`}>
            By group<span className="wm-visually-hidden">: {indicator.measure}</span>
          </a>
        ) : null}
      </th>
      <td data-label="Baseline">{indicator.baselinePrinted}</td>
      <td data-label="Trend">{indicator.trendPrinted}</td>
      {shownTargets(indicator.targets).map(({ target, periods }) => (
        <td key={target.period} data-label={periods} colSpan={target.span}>
          {target.printed}
        </td>
      ))}
      <td data-label="Lead">{indicator.leadPrinted}</td>
      <td data-label="Latest figure">
        <ValueText value={value} />
      </td>
      <td data-label="Status">
        {standing === null ? null : <Standing standing={standing} />}
        {statusText(value)}
      </td>
      <td data-label="People">{value.source === 'survey' ? sizeText(value.figure) : ''}</td>
      <td data-label="Release">{value.source === 'survey' ? <ReleaseLink at={at} number={value.release?.sequence} /> : null}</td>
    </tr>
  )
}

/** How the indicator stands, in which period and by which target; the words after it say what kind of figure is shown. */
function Standing({ standing }: { readonly standing: PeriodStanding }) {
  const { period, target } = standing
  const by = target === '' ? period : `${period}, target ${target}`
  return (
    <>
      <StandingTag standing={standing} /> <span className="wm-size">{by}: </span>
    </>
  )
}

/** A target that spans several periods takes the place of those that follow it. */
function shownTargets(targets: readonly Target[]): { target: Target; periods: string }[] {
  const shown: { target: Target; periods: string }[] = []
  for (let index = 0; index < targets.length; index += targets[index]?.span ?? 1) {
    const target = targets[index] as Target
    const covered = targets.slice(index, index + target.span)
    shown.push({ target, periods: covered.map(({ period }) => period).join(' and ') })
  }
  return shown
}

function ReleaseLink({ at, number }: { readonly at: string; readonly number: number | undefined }) {
  if (number === undefined) return null
  return (
    <a href={`${at}/releases/${number}`}>
      <span className="wm-visually-hidden">release </span>
      {number}
    </a>
  )
}
