import type { LoaderFunctionArgs } from '@remix-run/node'
import { findFirstPartnershipId } from '~/data/partnerships.server'
import { listReleases } from '~/data/releases.server'
import { releaseCsv } from '~/domain/export/release-csv'

/** A release as a table for spreadsheets. */
export async function loader({ params }: LoaderFunctionArgs) {
  const id = await findFirstPartnershipId()
  const releases = id === null ? [] : await listReleases(id)
  const release = releases.find(({ sequence }) => String(sequence) === params.number)
  if (release === undefined) throw new Response(null, { status: 404 })
  return new Response(releaseCsv(release), {
    headers: {
      'Content-Type': 'text/csv; charset=utf-8',
      'Content-Disposition': `attachment; filename="release-${release.sequence}.csv"`,
      'Cache-Control': 'no-cache',
    },
  })
}
