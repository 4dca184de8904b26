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

/** What the figures of each partnership rest on, and in what they differ, in words. */
export function BenchmarkBasisTable({ benchmark: { columns, differences }, places }: Properties) {
  return (
    <>
      {differences.length === 0 ? (
        <p>In what is known of them, these surveys are alike.</p>
      ) : (
        <ul>
          {differences.map((difference) => (
            <li key={difference}>{differenceWords[difference]}</li>
          ))}
        </ul>
      )}
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
          {columns.map(({ id, name, release, basis }) =>
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
