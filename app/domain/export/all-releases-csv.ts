import type { Release } from '../disclosure/release'
import { moreOfCsv, writeCsv } from './csv'
import { allReleasesColumns } from './release-columns'
import { releaseRows } from './release-csv'

/** How the table of all releases begins: its columns, those of one release after its number and its wave. */
export function allReleasesHead(): string {
  return writeCsv(
    allReleasesColumns.map(({ name }) => name),
    [],
  )
}

/** What one more release adds to the table. */
export function moreOfReleases(release: Release): string {
  const { sequence, content } = release
  return moreOfCsv(releaseRows(release).map((row) => [String(sequence), content.wave.title, ...row]))
}
