import { createHash } from 'node:crypto'
import { appendAudit } from '~/data/audit.server'
import { today } from '~/data/clock.server'
import { listCodesOfTexts } from '~/data/coded-texts.server'
import { holdWave } from '~/data/hold-wave.server'
import { findQuotedWave } from '~/data/quoted-waves.server'
import { findReleaseOfWave } from '~/data/releases.server'
import { appendTextRelease, findTextRelease } from '~/data/text-releases.server'
import { transaction } from '~/data/transaction.server'
import { findWave } from '~/data/waves.server'
import { heldCodes } from '~/domain/anonymise/held-codes'
import { textPolicy } from '~/domain/anonymise/text-policy'
import { writeTextRelease } from '~/domain/disclosure/text-release'
import { accepted, refused, type Result } from '~/domain/kernel/result'

interface Opening {
  readonly waveId: string
  readonly partnershipId: string
  readonly actor: string
}

/**
 * Lets everybody read the quotes of a published wave, once, and freezes which codes its large groups held. Texts that are approved later
 * become quotes; the codes stay as they are, so that nothing can be learned from a second list.
 */
export async function openQuotes({ waveId, partnershipId, actor }: Opening): Promise<Result<'opened'>> {
  return transaction(async (store) => {
    const isPublished = await holdWave(waveId, 'published', store)
    if ((await findWave(waveId, partnershipId, store)) === null) return refused({ item: 'wave', key: 'wave.unknown' })
    const [quoted, release] = [await findQuotedWave(waveId, store), await findReleaseOfWave(waveId, store)]
    if (!isPublished || quoted === null || release === null) return refused({ item: 'wave', key: 'wave.not-published' })
    if ((await findTextRelease(waveId, store)) !== null) return refused({ item: 'wave', key: 'wave.quotes-are-open' })
    const publishedOn = today()
    const groups = heldCodes(await listCodesOfTexts(waveId, store), quoted.batches, textPolicy)
    const payload = writeTextRelease({ policy: textPolicy.name, publishedOn, release, groups })
    const sha256 = createHash('sha256').update(payload).digest('hex')
    await appendTextRelease({ waveId, payload, sha256, publishedOn }, store)
    await appendAudit({ partnershipId, actor, act: 'open-quotes', subject: waveId }, store)
    return accepted('opened')
  })
}
