import type { LoaderFunctionArgs } from '@remix-run/node'
import { statementCsv } from '~/domain/export/statement-csv'
import { requireStatement } from '~/http/require-statement.server'

/** A participation statement as a table for spreadsheets. */
export async function loader({ params }: LoaderFunctionArgs) {
  const { statement } = await requireStatement(params)
  return new Response(statementCsv(statement), {
    headers: {
      'Content-Type': 'text/csv; charset=utf-8',
      'Content-Disposition': `attachment; filename="statement-${statement.sequence}.csv"`,
      'Cache-Control': 'no-cache',
    },
  })
}
