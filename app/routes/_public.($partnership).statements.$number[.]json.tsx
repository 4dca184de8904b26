import type { LoaderFunctionArgs } from '@remix-run/node'
import { findStatementBytes } from '~/data/statements.server'
import { requirePartnership } from '~/http/asked-partnership.server'

/** The bytes of a participation statement as they stand in the database, so that anybody can compute their hash. */
export async function loader({ params, request }: LoaderFunctionArgs) {
  const { id } = await requirePartnership(params['partnership'])
  const number = params['number'] ?? ''
  const bytes = await findStatementBytes(id, number)
  if (bytes === null) throw new Response(null, { status: 404 })
  const headers = { ETag: `"${bytes.sha256}"`, 'Cache-Control': 'public, max-age=0, must-revalidate' }
  if (request.headers.get('If-None-Match') === headers.ETag) return new Response(null, { status: 304, headers })
  return new Response(bytes.payload, {
    headers: {
      ...headers,
      'Content-Type': 'application/json; charset=utf-8',
      'Content-Disposition': `inline; filename="statement-${number}.json"`,
    },
  })
}
