import { appendCodes } from '~/data/access-codes.server'
import { appendAudit } from '~/data/audit.server'
import { findCollector, raiseIssued } from '~/data/collectors.server'
import { holdWave } from '~/data/hold-wave.server'
import { transaction } from '~/data/transaction.server'
import { accepted, refused, type Result } from '~/domain/kernel/result'
import { parseCodeCount } from '~/domain/wave/code-count'

interface Request {
  readonly collectorId: string
  readonly partnershipId: string
  readonly actor: string
  /** As it was typed. */
  readonly count: string
}

/** New one-time codes. They are in this answer and nowhere else: what is kept cannot be turned back into them. */
export async function issueCodes({ collectorId, partnershipId, actor, count }: Request): Promise<Result<readonly string[]>> {
  const wanted = parseCodeCount(count)
  if (!wanted.ok) return wanted
  return transaction(async (store) => {
    const collector = await findCollector(collectorId, partnershipId, store)
    if (collector === null || collector.kind !== 'codes') return refused({ item: 'collector', key: 'collector.unknown' })
    const isHeld = (await holdWave(collector.waveId, 'draft', store)) || (await holdWave(collector.waveId, 'open', store))
    if (!isHeld) return refused({ item: 'wave', key: 'wave.over' })
    const codes = await appendCodes(collectorId, wanted.value, store)
    await raiseIssued(collectorId, codes.length, store)
    await appendAudit({ partnershipId, actor, act: 'issue-codes', subject: collector.waveId }, store)
    return accepted(codes)
  })
}
