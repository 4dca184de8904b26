import { appendAudit } from '~/data/audit.server'
import { unhideText } from '~/data/coded-texts.server'
import { transaction } from '~/data/transaction.server'
import { accepted, refused, type Result } from '~/domain/kernel/result'

interface Showing {
  readonly textId: string
  readonly waveId: string
  readonly partnershipId: string
  readonly actor: string
}

/** Shows a text again that somebody asked to be taken down: against a request that was a mistake or meant ill. */
export async function showAgain({ textId, waveId, partnershipId, actor }: Showing): Promise<Result<'shown'>> {
  return transaction(async (store) => {
    if (!(await unhideText(textId, waveId, store))) return refused({ item: 'confirmed', key: 'text-codes.gone' })
    await appendAudit({ partnershipId, actor, act: 'show-again', subject: waveId }, store)
    return accepted('shown')
  })
}
