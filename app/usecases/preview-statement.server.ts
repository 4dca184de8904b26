import { today } from '~/data/clock.server'
import { findStatementRecords } from '~/data/statement-records.server'
import { listReleasedPeriods } from '~/data/statements.server'
import { listWorkshops } from '~/data/workshops.server'
import type { StatementAccount } from '~/domain/disclosure/statement'
import { accountOf } from '~/domain/disclosure/statement-account'
import { type Period, periodProblems } from '~/domain/disclosure/statement-period'
import { accepted, refused, type Result } from '~/domain/kernel/result'

/**
 * What a statement about a period would say besides its counts of people and contributions: those of two previews over periods that overlap
 * could be subtracted, so nobody sees them before they are released.
 */
export async function previewStatement(partnershipId: string, period: Period): Promise<Result<StatementAccount>> {
  const workshops = await listWorkshops(partnershipId)
  const problems = periodProblems(period, today(), await listReleasedPeriods(partnershipId), workshops)
  if (problems.length > 0) return refused(...problems)
  return accepted(accountOf(await findStatementRecords(partnershipId, period, workshops)))
}
