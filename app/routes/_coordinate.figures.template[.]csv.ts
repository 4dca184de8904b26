import type { LoaderFunctionArgs } from '@remix-run/node'
import { listReportedIndicators } from '~/data/reported-indicators.server'
import { figureTemplate } from '~/domain/indicator/figure-columns'
import { requireRole } from '~/http/require-role.server'

/** A file of figures to fill in: a row for each indicator that takes entered ones. */
export async function loader({ request }: LoaderFunctionArgs) {
  const session = await requireRole(request, 'coordinator')
  const indicators = await listReportedIndicators(session.partnershipId)
  return new Response(figureTemplate(indicators.filter(({ source }) => source === 'entered')), {
    headers: {
      'Content-Type': 'text/csv; charset=utf-8',
      'Content-Disposition': 'attachment; filename="figures.csv"',
      'Cache-Control': 'no-store',
    },
  })
}
