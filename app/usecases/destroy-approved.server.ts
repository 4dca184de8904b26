import { appendAudit } from '~/data/audit.server'
import { destroyApprovedText } from '~/data/coded-texts.server'
import { transaction } from '~/data/transaction.server'
import { vacuum } from '~/data/vacuum.server'
import { accepted, refused, type Result } from '~/domain/kernel/result'

interface Destroying {
  readonly textId: string
  readonly waveId: string
  readonly partnershipId: string
  readonly actor: string
}

/** Destroys a text that was approved, for good. No figure changes with it, and no list of codes that was opened. */
export async function destroyApproved({ textId, waveId, partnershipId, actor }: Destroying): Promise<Result<'destroyed'>> {
  const isDone = await transaction(async (store) => {
    if (!(await destroyApprovedText(textId, waveId, store))) return false
    await appendAudit({ partnershipId, actor, act: 'destroy-text', subject: waveId }, store)
    return true
  })
  if (!isDone) return refused({ item: 'confirmed', key: 'text-codes.gone' })
  await vacuum()
  return accepted('destroyed')
}
