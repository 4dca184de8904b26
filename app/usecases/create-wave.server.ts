import { appendAudit } from '~/data/audit.server'
import { today } from '~/data/clock.server'
import { listCommunityHistories } from '~/data/communities.server'
import { listInstruments } from '~/data/instruments.server'
import { findPartnershipPlaces, holdPartnership } from '~/data/partnerships.server'
import { transaction } from '~/data/transaction.server'
import { appendWave } from '~/data/waves.server'
import { policy } from '~/domain/disclosure/policy'
import { accepted, type Result } from '~/domain/kernel/result'
import { planWave, type WaveForm } from '~/domain/wave/plan-wave'

interface Request {
  readonly partnershipId: string
  readonly actor: string
  /** Codes of the languages that stand in the locales. */
  readonly languages: readonly string[]
}

/** A draft of a wave. */
export async function createWave(
  form: WaveForm,
  { partnershipId, actor, languages }: Request,
): Promise<Result<{ readonly waveId: string }>> {
  return transaction(async (store) => {
    await holdPartnership(partnershipId, store)
    const settlements = (await findPartnershipPlaces(partnershipId, store))?.settlements ?? []
    const plan = planWave(form, {
      today: today(),
      instruments: (await listInstruments(store)).map((instrument) => instrument.id),
      places: ['area', ...settlements.map((settlement) => settlement.code)],
      languages,
      communities: await listCommunityHistories(partnershipId, store),
      policy: policy.waves,
    })
    if (!plan.ok) return plan
    const waveId = await appendWave(partnershipId, plan.value, store)
    await appendAudit({ partnershipId, actor, act: 'plan', subject: waveId }, store)
    return accepted({ waveId })
  })
}
