import { findStatement } from '~/data/statements.server'
import type { ParticipationStatement } from '~/domain/disclosure/statement'
import { type AskedPartnership, requirePartnership } from './asked-partnership.server'

/** The statement that an address `/[<partnership>/]statements/<number>` asks for; throws 404 where there is none. */
export async function requireStatement(
  params: Readonly<Record<string, string | undefined>>,
): Promise<{ readonly partnership: AskedPartnership; readonly statement: ParticipationStatement }> {
  const partnership = await requirePartnership(params['partnership'])
  const statement = await findStatement(partnership.id, params['number'] ?? '')
  if (statement === null) throw new Response(null, { status: 404 })
  return { partnership, statement }
}
