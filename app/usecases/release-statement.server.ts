import { createHash } from 'node:crypto'
import { appendAudit } from '~/data/audit.server'
import { today } from '~/data/clock.server'
import { holdPartnership } from '~/data/partnerships.server'
import { findStatementCounts } from '~/data/statement-material.server'
import { findStatementRecords } from '~/data/statement-records.server'
import { appendStatement, findLastStatementLink, listReleasedPeriods } from '~/data/statements.server'
import { transaction } from '~/data/transaction.server'
import { listWorkshops } from '~/data/workshops.server'
import type { CountBy } from '~/domain/disclosure/contribution-counts'
import { deriveStatement, uncountedProblems } from '~/domain/disclosure/derive-statement'
import { writeStatement } from '~/domain/disclosure/statement-payload'
import { periodProblems } from '~/domain/disclosure/statement-period'
import { statementPolicy } from '~/domain/disclosure/statement-policy'
import type { Day } from '~/domain/kernel/day'
import { accepted, refused, type Result } from '~/domain/kernel/result'

interface Request {
  readonly partnershipId: string
  /** The name of the coordinator. */
  readonly actor: string
  readonly from: Day
  readonly to: Day
  readonly countBy: CountBy
}

/**
 * Freezes the participation statement of a period as the partnership's next numbered statement, chained to the one before. Only here are people
 * and contributions of a period counted, so that no two counts over periods that overlap can ever be laid side by side.
 */
export async function releaseStatement({ partnershipId, actor, from, to, countBy }: Request): Promise<Result<{ sequence: number }>> {
  const publishedOn = today()
  return transaction(async (store) => {
    // One at a time, so that periods do not overlap and each statement is chained to the one before.
    await holdPartnership(partnershipId, store)
    const workshops = await listWorkshops(partnershipId, store)
    const problems = periodProblems({ from, to }, publishedOn, await listReleasedPeriods(partnershipId, store), workshops)
    if (problems.length > 0) return refused(...problems)
    const records = await findStatementRecords(partnershipId, { from, to }, workshops, store)
    const counts = await findStatementCounts(partnershipId, records.workshops, store)
    const uncounted = uncountedProblems(records.workshops, counts)
    if (uncounted.length > 0) return refused(...uncounted)
    const last = await findLastStatementLink(partnershipId, store)
    const sequence = last.sequence + 1
    const content = deriveStatement(records, counts, countBy, statementPolicy)
    const payload = writeStatement({ sequence, publishedOn, previousSha256: last.sha256, content })
    const sha256 = createHash('sha256').update(payload).digest('hex')
    const row = { partnershipId, sequence, fromDay: from, toDay: to, payload, sha256, previousSha256: last.sha256, publishedOn }
    await appendStatement(row, store)
    await appendAudit({ partnershipId, actor, act: 'release-statement', subject: `${from} to ${to}` }, store)
    return accepted({ sequence })
  })
}
