import type { LoaderFunctionArgs } from '@remix-run/node'
import { findFirstPartnershipId } from '~/data/partnerships.server'
import { findStatement } from '~/data/statements.server'
import { statementCsv } from '~/domain/export/statement-csv'

/** A participation statement as a table for spreadsheets. */
export async function loader({ params }: LoaderFunctionArgs) {
  const id = await findFirstPartnershipId()
  const statement = id === null ? null : await findStatement(id, params['number'] ?? '')
  if (statement === null) throw new Response(null, { status: 404 })
  return new Response(statementCsv(statement), {
    headers: {
      'Content-Type': 'text/csv; charset=utf-8',
      'Content-Disposition': `attachment; filename="statement-${statement.sequence}.csv"`,
      'Cache-Control': 'no-cache',
    },
  })
}
