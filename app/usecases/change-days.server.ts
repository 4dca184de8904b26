import { appendAudit } from '~/data/audit.server'
import { today } from '~/data/clock.server'
import { holdWave } from '~/data/hold-wave.server'
import { transaction } from '~/data/transaction.server'
import { findWave, storeDays } from '~/data/waves.server'
import { policy } from '~/domain/disclosure/policy'
import { parseDay } from '~/domain/kernel/day'
import { accepted, type Problem, refused, type Result } from '~/domain/kernel/result'
import { changeDays as decideDays } from '~/domain/wave/wave-days'

interface Request {
  readonly waveId: string
  readonly partnershipId: string
  readonly actor: string
}

interface TypedDays {
  readonly answerBy: string
  readonly paperIn: string
}

/** Moves the last days of a draft or, later only, of an open wave. */
export async function changeDays(typed: TypedDays, request: Request): Promise<Result<{ readonly waveId: string }>> {
  const { waveId, partnershipId, actor } = request
  const answerByDay = parseDay(typed.answerBy)
  const paperInDay = parseDay(typed.paperIn)
  const problems: Problem[] = []
  if (answerByDay === null) problems.push({ item: 'answerBy', key: 'wave.answer-by.missing' })
  if (paperInDay === null) problems.push({ item: 'paperIn', key: 'wave.paper-in.missing' })
  if (answerByDay === null || paperInDay === null) return refused(...problems)
  return transaction(async (store) => {
    const isHeld = (await holdWave(waveId, 'draft', store)) || (await holdWave(waveId, 'open', store))
    const wave = await findWave(waveId, partnershipId, store)
    if (wave === null || !isHeld) return refused({ item: 'wave', key: wave === null ? 'wave.unknown' : 'wave.days.over' })
    const days = decideDays(wave, { answerByDay, paperInDay }, today(), policy.waves)
    if (!days.ok) return days
    await storeDays(waveId, days.value, store)
    await appendAudit({ partnershipId, actor, act: 'change-days', subject: waveId }, store)
    return accepted({ waveId })
  })
}
