import { withheldCount } from '~/domain/indicator/entered-figure'
import type { PeriodStanding } from '~/domain/indicator/standing'
import { StandingTag } from './standing-tag'
import { comparabilityText, directionWords } from './standing-text'

interface Properties {
  /** What the partnership's public addresses begin with. */
  readonly at: string
  readonly standings: readonly PeriodStanding[]
}

/** Every period of an indicator: its figure, its target, how it stands, and what keeps it from being compared with the one before. */
export function StandingsTable({ at, standings }: Properties) {
  if (standings.length === 0) return <p>There is no target and no figure yet.</p>
  return (
    <div className="wm-table-box" role="region" aria-labelledby="periods-caption" tabIndex={0}>
      <table className="ds_table wm-reflow wm-standings">
        <caption id="periods-caption">Figures by period, the oldest first</caption>
        <thead>
          <tr>
            <th scope="col">Period</th>
            <th scope="col">Figure</th>
            <th scope="col">Target</th>
            <th scope="col">Status</th>
            <th scope="col">Compared with before</th>
            <th scope="col">People</th>
            <th scope="col">Where it comes from</th>
          </tr>
        </thead>
        <tbody>
          {standings.map((standing) => (
            <Row key={standing.period} at={at} standing={standing} />
          ))}
        </tbody>
      </table>
    </div>
  )
}

function Row({ at, standing }: { readonly at: string; readonly standing: PeriodStanding }) {
  const { period, target, direction, comparability, people } = standing
  return (
    <tr>
      <th scope="row">{period}</th>
      <td data-label="Figure">
        <Actual standing={standing} />
      </td>
      <td data-label="Target">{target === '' ? 'none' : target}</td>
      <td data-label="Status">
        <StandingTag standing={standing} />
      </td>
      <td data-label="Compared with before">
        {direction === null ? null : directionWords[direction]}
        {comparability.length === 0 ? null : <span className="wm-mark">Compare with care: {comparabilityText(comparability)}</span>}
      </td>
      <td data-label="People">{people === '' ? '' : `about ${people}`}</td>
      <td data-label="Where it comes from">
        <Origin at={at} standing={standing} />
      </td>
    </tr>
  )
}

function Actual({ standing: { actual, reason } }: { readonly standing: PeriodStanding }) {
  return (
    <>
      {actual === '' ? <span className="wm-no-figure">no figure</span> : null}
      {actual === withheldCount ? <span className="wm-withheld">{withheldCount}</span> : null}
      {actual === '' || actual === withheldCount ? null : <span className="wm-figure">{actual}</span>}
      {reason === null ? null : <span className="wm-size">{reason}</span>}
    </>
  )
}

function Origin({ at, standing: { note, release, statement } }: Parameters<typeof Row>[0]) {
  if (release !== null) return <a href={`${at}/releases/${release}`}>{note}</a>
  return statement === null ? note : <a href={`${at}/statements/${statement}`}>{note}</a>
}
