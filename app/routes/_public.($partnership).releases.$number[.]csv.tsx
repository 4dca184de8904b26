import type { LoaderFunctionArgs } from '@remix-run/node'
import { releaseCsv } from '~/domain/export/release-csv'
import { requireRelease } from '~/http/require-release.server'

/** A release as a table for spreadsheets. */
export async function loader({ params }: LoaderFunctionArgs) {
  const { release } = await requireRelease(params)
  return new Response(releaseCsv(release), {
    headers: {
      'Content-Type': 'text/csv; charset=utf-8',
      'Content-Disposition': `attachment; filename="release-${release.sequence}.csv"`,
      'Cache-Control': 'no-cache',
    },
  })
}
