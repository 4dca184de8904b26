import { appendAudit } from '~/data/audit.server'
import { today } from '~/data/clock.server'
import { holdWave } from '~/data/hold-wave.server'
import { transaction } from '~/data/transaction.server'
import { findWave, storeDays } from '~/data/waves.server'
import { policy } from '~/domain/disclosure/policy'
import { parseDay } from '~/domain/kernel/day'
import { accepted, type Problem, refused, type Result } from '~/domain/kernel/result'
import { changeDays as decideDays, type MovableDays } from '~/domain/wave/wave-days'

interface Request {
  readonly waveId: string
  readonly partnershipId: string
  readonly actor: string
}

/** `publishOn` is empty for a wave from before a day of the release could be set. */
interface TypedDays {
  readonly answerBy: string
  readonly paperIn: string
  readonly publishOn: string
}

const unpublished = ['draft', 'open', 'closed', 'sealed'] as const

function parseDays(typed: TypedDays): Result<MovableDays> {
  const [answerByDay, paperInDay, publishOn] = [typed.answerBy, typed.paperIn, typed.publishOn].map(parseDay)
  const problems: Problem[] = []
  if (!answerByDay) problems.push({ item: 'answerBy', key: 'wave.answer-by.missing' })
  if (!paperInDay) problems.push({ item: 'paperIn', key: 'wave.paper-in.missing' })
  if (!publishOn && typed.publishOn !== '') problems.push({ item: 'publishOn', key: 'wave.publish-on.missing' })
  if (!answerByDay || !paperInDay || problems.length > 0) return refused(...problems)
  return accepted({ answerByDay, paperInDay, publishOn: publishOn ?? null })
}

/** Moves the last days of a draft or, later only, of an open wave, and the day of the release until it is published. */
export async function changeDays(typed: TypedDays, request: Request): Promise<Result<{ readonly waveId: string }>> {
  const { waveId, partnershipId, actor } = request
  const to = parseDays(typed)
  if (!to.ok) return to
  return transaction(async (store) => {
    for (const state of unpublished) await holdWave(waveId, state, store)
    const wave = await findWave(waveId, partnershipId, store)
    if (wave === null) return refused({ item: 'wave', key: 'wave.unknown' })
    const days = decideDays(wave, to.value, today(), policy.waves)
    if (!days.ok) return days
    await storeDays(waveId, days.value, store)
    await appendAudit({ partnershipId, actor, act: 'change-days', subject: waveId }, store)
    return accepted({ waveId })
  })
}
