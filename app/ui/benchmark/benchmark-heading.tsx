import type { BenchmarkColumn } from '~/domain/indicator/benchmark'

/** The name of a partnership above its figures, with the release that they come from; one without a release says so. */
export function BenchmarkHeading({ column: { name, at, release, inPeriod } }: { readonly column: BenchmarkColumn }) {
  return (
    <th scope="col">
      {name}{' '}
      {release === null ? (
        <span className="wm-size">no release in this year</span>
      ) : (
        <span className="wm-size">
          <a href={`${at}/releases/${release.sequence}`}>Release {release.sequence}</a>
          {inPeriod > 1 ? `, the latest of ${inPeriod} in this year` : ''}
        </span>
      )}
    </th>
  )
}
