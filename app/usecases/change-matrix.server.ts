import { appendAudit } from '~/data/audit.server'
import { findJourney } from '~/data/journeys.server'
import { listMatrixPartners, saveMatrix } from '~/data/partner-matrix.server'
import { holdPartnership } from '~/data/partnerships.server'
import { transaction } from '~/data/transaction.server'
import { accepted, type Problem, refused, type Result } from '~/domain/kernel/result'
import { newRow, parseMatrixForm, type TypedPartner } from '~/domain/workshop/matrix-form'

interface Changing {
  readonly partnershipId: string
  readonly actor: string
  readonly journeyId: string
  /** Every partner of the form, in the order in which it stood there. */
  readonly typed: readonly TypedPartner[]
}

/**
 * Keeps the whole matrix of one journey as it was typed: names, order, ticks, words, and one new partner. Refuses a form that names a partner
 * which somebody has removed, or lacks one which somebody has added meanwhile; nothing of it is kept then.
 */
export async function changeMatrix({ partnershipId, actor, journeyId, typed }: Changing): Promise<Result<null>> {
  return transaction(async (store): Promise<Result<null>> => {
    await holdPartnership(partnershipId, store)
    const journey = await findJourney(journeyId, partnershipId, store)
    if (journey === null) return refused({ item: 'matrix', key: 'matrix.journey' })
    const kept = await listMatrixPartners(partnershipId, journeyId, store)
    const gone = typed.filter(({ id }) => id !== newRow && !kept.some((partner) => partner.id === id))
    const added = kept.filter(({ id }) => !typed.some((partner) => partner.id === id))
    const meanwhile: readonly Problem[] = [
      ...gone.map(({ id, name }) => ({ item: `name-${id}`, key: 'matrix.gone', values: { name } })),
      ...added.map(({ name }) => ({ item: 'matrix', key: 'matrix.added', values: { name } })),
    ]
    if (meanwhile.length > 0) return refused(...meanwhile)
    const parsed = parseMatrixForm(
      typed,
      journey.stages.filter(({ isRetired }) => !isRetired),
    )
    if (!parsed.ok) return parsed
    await saveMatrix(parsed.value, partnershipId, journey, store)
    await appendAudit({ partnershipId, actor, act: 'change-matrix', subject: journey.name }, store)
    return accepted(null)
  })
}
