import type { LoaderFunctionArgs } from '@remix-run/node'
import { evaluationCsv } from '~/domain/export/evaluation-csv'
import { publicAddress } from '~/http/public-address.server'
import { requirePublishedEvaluation } from '~/http/published-evaluation.server'

/** A published self-evaluation as a table for spreadsheets, with whole addresses of its evidence. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const { partnership, indicators, judgements } = await requirePublishedEvaluation(params)
  const where = { site: publicAddress(request, '/'), at: partnership.at }
  return new Response(evaluationCsv(indicators, judgements, where), {
    headers: {
      'Content-Type': 'text/csv; charset=utf-8',
      'Content-Disposition': 'attachment; filename="self-evaluation.csv"',
      'Cache-Control': 'no-store',
    },
  })
}
