import { today } from '~/data/clock.server'
import { holdWave } from '~/data/hold-wave.server'
import { deleteResumeDrafts, storeResumeDraft } from '~/data/resume-drafts.server'
import { transaction } from '~/data/transaction.server'
import type { Survey } from '~/domain/instrument/survey'
import { accepted, refused, type Result } from '~/domain/kernel/result'
import { openness } from '~/domain/response/openness'
import { resumePolicy } from '~/domain/response/resume-policy'

interface Keeping {
  readonly survey: Survey
  readonly lookup: string
  readonly locked: string
  /** The lookups under which the same draft was kept before, the newest last. */
  readonly earlier: readonly string[]
}

/** Keeps a locked draft until it is sent or the wave ends. Only the newest codes of a draft work; one more, and the oldest stops. */
export async function keepDraft({ survey, lookup, locked, earlier }: Keeping): Promise<Result<'kept'>> {
  const { wave } = survey
  return transaction(async (store) => {
    if (openness(wave, today()) !== 'open' || !(await holdWave(wave.id, 'open', store)))
      return refused({ item: 'survey', key: 'waveClosed' })
    await storeResumeDraft({ waveId: wave.id, lookup, locked }, store)
    const others = earlier.filter((other) => other !== lookup)
    await deleteResumeDrafts(wave.id, others.slice(0, Math.max(0, others.length - resumePolicy.mostKept + 1)), store)
    return accepted('kept')
  })
}
