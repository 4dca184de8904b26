import type { Benchmark, BenchmarkBasis } from '~/domain/indicator/benchmark'
import { resultTranslator } from '~/locales/results/result-translator'
import { dayText } from '../release/day-text'
import { evidenceText } from '../release/evidence-text'
import { differenceWords, instrumentText } from './benchmark-words'

interface Properties {
  readonly benchmark: Benchmark
  /** Partnership id → its places by code. */
  readonly places: Readonly<Record<string, Readonly<Record<string, string>>>>
}

function waysText({ ways, otherWays }: BenchmarkBasis): string {
  const text = evidenceText({ kinds: ways, otherWays }, resultTranslator('en'))
  return text === '' ? 'not named' : text
}

/** In what the surveys differ; that they are alike is said only where there are at least two of them. */
function Differences({ columns, differences }: Benchmark) {
  if (columns.filter(({ release }) => release !== null).length < 2) return null
  if (differences.length === 0) return <p>In what is known of them, these surveys are alike.</p>
  return (
    <ul>
      {differences.map((difference) => (
        <li key={difference}>{differenceWords[difference]}</li>
      ))}
    </ul>
  )
}

/** What the figures of each partnership rest on, and in what they differ, in words. */
export function BenchmarkBasisTable({ benchmark, places }: Properties) {
  return (
    <>
      <Differences {...benchmark} />
      <p>
        Every partnership rates its own place with its own people. A difference between two figures is not a difference in how well they
        work.
      </p>
      <table className="ds_table wm-reflow wm-reflow--tablet">
        <caption>What the figures rest on</caption>
        <thead>
          <tr>
            <th scope="col">Partnership</th>
            <th scope="col">Closed on</th>
            <th scope="col">Place that was rated</th>
            <th scope="col">What was asked</th>
            <th scope="col">Ways of answering</th>
            <th scope="col">Open links</th>
            <th scope="col">Communities</th>
          </tr>
        </thead>
        <tbody>
          {benchmark.columns.map(({ id, name, release, basis }) =>
            release === null || basis === null ? (
              <tr key={id}>
                <th scope="row">{name}</th>
                <td data-label="Closed on" colSpan={6}>
                  no release in this year
                </td>
              </tr>
            ) : (
              <tr key={id}>
                <th scope="row">{name}</th>
                <td data-label="Closed on">{dayText(release.content.wave.closedOn)}</td>
                <td data-label="Place that was rated">{places[id]?.[basis.place] ?? basis.place}</td>
                <td data-label="What was asked">{instrumentText(basis.instrument)}</td>
                <td data-label="Ways of answering">{waysText(basis)}</td>
                <td data-label="Open links">{basis.openLink ? 'yes' : 'no'}</td>
                <td data-label="Communities">{basis.communities.join(', ')}</td>
              </tr>
            ),
          )}
        </tbody>
      </table>
    </>
  )
}
