import type { LoaderFunctionArgs } from '@remix-run/node'
import { findReleaseAfter } from '~/data/releases.server'
import { allReleasesHead, moreOfReleases } from '~/domain/export/all-releases-csv'
import { requirePartnership } from '~/http/asked-partnership.server'
import { streamedText } from '~/http/streamed-text.server'

/** All releases of a partnership in one table, read and sent one at a time. */
export async function loader({ params }: LoaderFunctionArgs) {
  const { id } = await requirePartnership(params.partnership)
  return new Response(streamedText(tableOf(id)), {
    headers: {
      'Content-Type': 'text/csv; charset=utf-8',
      'Content-Disposition': 'attachment; filename="releases.csv"',
      'Cache-Control': 'no-cache',
    },
  })
}

async function* tableOf(partnershipId: string): AsyncGenerator<string, void> {
  yield allReleasesHead()
  for (let release = await findReleaseAfter(partnershipId, 0); release !== null;) {
    yield moreOfReleases(release)
    release = await findReleaseAfter(partnershipId, release.sequence)
  }
}
