import type { LoaderFunctionArgs } from '@remix-run/node'
import { statementCsv } from '~/domain/export/statement-csv'
import { publicAddress } from '~/http/public-address.server'
import { requireStatement } from '~/http/require-statement.server'

/** A participation statement as a table for spreadsheets. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const { partnership, statement } = await requireStatement(params)
  const page = publicAddress(request, `${partnership.at}/statements/${statement.sequence}`)
  return new Response(statementCsv(statement, page), {
    headers: {
      'Content-Type': 'text/csv; charset=utf-8',
      'Content-Disposition': `attachment; filename="statement-${statement.sequence}.csv"`,
      'Cache-Control': 'no-cache',
    },
  })
}
