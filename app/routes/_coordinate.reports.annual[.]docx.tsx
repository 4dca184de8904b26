import type { LoaderFunctionArgs } from '@remix-run/node'
import { findEvaluationUntil } from '~/http/published-evaluation.server'
import { requireReportMaterial } from '~/http/report-material.server'
import { requireRole } from '~/http/require-role.server'
import { writeWordDocument } from '~/http/word-document.server'
import { evaluationBlocks } from '~/ui/evaluation/evaluation-blocks'
import { annualReportBlocks } from '~/ui/report/annual-report-blocks'

/** The evidence of a financial year as one Word document: `?framework=<id>&year=2026/27`. */
export async function loader({ request }: LoaderFunctionArgs) {
  const session = await requireRole(request, 'coordinator')
  const material = await requireReportMaterial(request, session)
  const { asOf, year, partnership, framework, at } = material
  const evaluation = await findEvaluationUntil(session.partnershipId, year)
  const title = `Annual report: evidence for ${year}`
  const judged = evaluation === null ? [] : evaluationBlocks({ ...evaluation, site: material.addressOf('/'), at })
  const blocks = annualReportBlocks(material, judged)
  return new Response(await writeWordDocument({ title, day: asOf, blocks, runningHead: partnership, contents: 'listed' }), {
    headers: {
      'Content-Type': 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
      'Content-Disposition': `attachment; filename="annual-report-${framework.id}-${year.replace('/', '-')}.docx"`,
      'Cache-Control': 'no-store',
    },
  })
}
