import { createHash } from 'node:crypto'
import { listStoredStatements, type StoredStatement } from '~/data/statements.server'
import { flawsOfStatement } from '~/domain/disclosure/prove-statement'
import { parseStatement } from '~/domain/disclosure/statement-payload'
import { type StatementPolicy, statementPolicy } from '~/domain/disclosure/statement-policy'

/** Policies under which statements were released, by name. */
const policies: ReadonlyMap<string, StatementPolicy> = new Map([['statements-1', statementPolicy]])

/** The link itself: its number, its hash, and the hash of the one before. */
function flawsOfLink(statement: StoredStatement, before: StoredStatement | undefined): readonly string[] {
  const flaws: string[] = []
  if (statement.sequence !== (before?.sequence ?? 0) + 1) flaws.push('does not follow the number before')
  if (statement.sha256 !== createHash('sha256').update(statement.payload).digest('hex')) flaws.push('has bytes of another hash')
  if (statement.previousSha256 !== (before?.sha256 ?? '')) flaws.push('is not chained to the statement before')
  return flaws
}

function flawsOfContent(statement: StoredStatement, earlier: readonly StoredStatement[]): readonly string[] {
  const payload = parseStatement(statement.payload)
  if (payload === null) return ['has bytes that cannot be read']
  const own = policies.get(payload.content.policy)
  if (own === undefined) return [`was released under an unknown policy, ${payload.content.policy}`]
  return flawsOfStatement(payload, { ...statement, earlier }, own)
}

/** Proves every participation statement again: its chain, its hash, its period, and that it prints what the rules allow. Reads statements alone. */
export async function verifyStatements(): Promise<{ readonly looked: number; readonly flaws: readonly string[] }> {
  const statements = await listStoredStatements()
  const flaws = statements.flatMap((statement) => {
    const { partnershipId, sequence } = statement
    const earlier = statements.filter((other) => other.partnershipId === partnershipId && other.sequence < sequence)
    const found = [...flawsOfLink(statement, earlier.at(-1)), ...flawsOfContent(statement, earlier)]
    return found.map((flaw) => `Statement ${sequence} of ${partnershipId} ${flaw}`)
  })
  return { looked: statements.length, flaws }
}
