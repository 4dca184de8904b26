import { appendAudit } from '~/data/audit.server'
import { today } from '~/data/clock.server'
import { listCommunityHistories } from '~/data/communities.server'
import { listChoosable } from '~/data/instruments.server'
import { listOwnQuestions, storeOwnQuestions } from '~/data/own-questions.server'
import { findPartnershipPlaces, holdPartnership } from '~/data/partnerships.server'
import { transaction } from '~/data/transaction.server'
import { appendWave, findWave } from '~/data/waves.server'
import { policy } from '~/domain/disclosure/policy'
import { accepted, type Result } from '~/domain/kernel/result'
import { planWave, type WaveForm } from '~/domain/wave/plan-wave'

interface Request {
  readonly partnershipId: string
  readonly actor: string
  /** Codes of the languages that stand in the locales. */
  readonly languages: readonly string[]
  /** The wave whose own questions are copied with their words and codes; null: it begins with none. */
  readonly like: string | null
}

/** A draft of a wave, new or like another one in what is asked of its own. */
export async function createWave(
  form: WaveForm,
  { partnershipId, actor, languages, like }: Request,
): Promise<Result<{ readonly waveId: string }>> {
  return transaction(async (store) => {
    await holdPartnership(partnershipId, store)
    const settlements = (await findPartnershipPlaces(partnershipId, store))?.settlements ?? []
    const plan = planWave(form, {
      today: today(),
      instruments: (await listChoosable(partnershipId, store)).map((instrument) => instrument.id),
      places: ['area', ...settlements.map((settlement) => settlement.code)],
      languages,
      communities: await listCommunityHistories(partnershipId, store),
      policy: policy.waves,
    })
    if (!plan.ok) return plan
    const waveId = await appendWave(partnershipId, plan.value, store)
    const model = like === null ? null : await findWave(like, partnershipId, store)
    if (model !== null) await storeOwnQuestions(waveId, await listOwnQuestions(model.id, store), store)
    await appendAudit({ partnershipId, actor, act: 'plan', subject: waveId }, store)
    return accepted({ waveId })
  })
}
