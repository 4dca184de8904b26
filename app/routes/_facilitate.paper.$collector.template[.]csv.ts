import type { LoaderFunctionArgs } from '@remix-run/node'
import { writeSheets } from '~/domain/response/sheet-csv'
import { requireOwnBatch } from '~/http/require-own-batch.server'
import { requireRole } from '~/http/require-role.server'

/** The header of this wave's instrument and a row for each sheet that is not typed. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const session = await requireRole(request, 'facilitator', 'coordinator')
  const { batch, shown } = await requireOwnBatch(params['collector'], session.id)
  const rows = shown.untyped.map((number) => ({ number, entry: null }))
  return new Response(writeSheets(rows, batch.wave), {
    headers: {
      'Content-Type': 'text/csv; charset=utf-8',
      'Content-Disposition': 'attachment; filename="sheets.csv"',
      'Cache-Control': 'no-store',
    },
  })
}
