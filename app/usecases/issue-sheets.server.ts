import { appendAudit } from '~/data/audit.server'
import { transaction } from '~/data/transaction.server'
import type { Result } from '~/domain/kernel/result'
import { issuePaperBatch } from './issue-paper-batch.server'

type Issuing = Parameters<typeof issuePaperBatch>[0] & { readonly actor: string }

/** Issues sheets of paper to one typist, and writes down who did. */
export async function issueSheets({ actor, ...issuing }: Issuing): Promise<Result<{ readonly collectorId: string }>> {
  const issued = await issuePaperBatch(issuing)
  if (!issued.ok) return issued
  const { partnershipId, waveId } = issuing
  await transaction((store) => appendAudit({ partnershipId, actor, act: 'issue-paper', subject: waveId }, store))
  return issued
}
