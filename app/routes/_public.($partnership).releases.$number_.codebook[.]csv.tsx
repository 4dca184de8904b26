import type { LoaderFunctionArgs } from '@remix-run/node'
import { findAskedInstrument } from '~/data/asked-instrument.server'
import { codebook, codebookCsv } from '~/domain/export/codebook'
import { requireRelease } from '~/http/require-release.server'

/** The codebook of a release as a table. */
export async function loader({ params }: LoaderFunctionArgs) {
  const { release } = await requireRelease(params)
  const { instrument, themes } = release.content.wave
  return new Response(codebookCsv(codebook(release, await findAskedInstrument(instrument, themes))), {
    headers: {
      'Content-Type': 'text/csv; charset=utf-8',
      'Content-Disposition': `attachment; filename="release-${release.sequence}-codebook.csv"`,
      'Cache-Control': 'no-cache',
    },
  })
}
