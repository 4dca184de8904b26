import type { LoaderFunctionArgs } from '@remix-run/node'
import { requireReportMaterial } from '~/http/report-material.server'
import { requireRole } from '~/http/require-role.server'
import { writeWordDocument } from '~/http/word-document.server'
import { appendixBlocks } from '~/ui/report/appendix-blocks'

/** The appendix of a committee paper as a Word document of two pages: `?framework=<id>&year=2026/27`. */
export async function loader({ request }: LoaderFunctionArgs) {
  const session = await requireRole(request, 'coordinator')
  const material = await requireReportMaterial(request, session)
  const { asOf, year, partnership, framework } = material
  const blocks = appendixBlocks(material)
  return new Response(
    await writeWordDocument({ title: `Appendix: evidence for ${year}`, day: asOf, blocks, runningHead: partnership, size: 9 }),
    {
      headers: {
        'Content-Type': 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
        'Content-Disposition': `attachment; filename="appendix-${framework.id}-${year.replace('/', '-')}.docx"`,
        'Cache-Control': 'no-store',
      },
    },
  )
}
