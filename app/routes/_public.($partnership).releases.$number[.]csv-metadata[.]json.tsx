import type { LoaderFunctionArgs } from '@remix-run/node'
import { csvwMetadata } from '~/domain/export/csvw'
import { requireRelease } from '~/http/require-release.server'

/** What the CSV file of a release is, for machines (CSV on the Web). */
export async function loader({ params }: LoaderFunctionArgs) {
  const { partnership, release } = await requireRelease(params)
  const { sequence } = release
  const metadata = csvwMetadata(release, { publisher: partnership.name, url: `${sequence}.csv`, codebook: `${sequence}/codebook` })
  return new Response(`${JSON.stringify(metadata, null, 2)}\n`, {
    headers: { 'Content-Type': 'application/csvm+json; charset=utf-8', 'Cache-Control': 'no-cache' },
  })
}
