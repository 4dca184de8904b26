import { appendAudit } from '~/data/audit.server'
import { appendJourney, storeJourney } from '~/data/edit-journeys.server'
import { findJourney } from '~/data/journeys.server'
import { holdPartnership } from '~/data/partnerships.server'
import { transaction } from '~/data/transaction.server'
import { accepted, refused, type Result } from '~/domain/kernel/result'
import { editJourney, type TypedJourney } from '~/domain/workshop/edit-journey'
import { parsePerspective } from '~/domain/workshop/perspective'

interface Actor {
  readonly partnershipId: string
  readonly actor: { readonly id: string; readonly name: string }
}

/** Renames a journey and its stages, puts them in another order, adds one or retires some. What was said keeps its stage. */
export async function changeJourney(journeyId: string, typed: TypedJourney, { partnershipId, actor }: Actor): Promise<Result<null>> {
  return transaction(async (store) => {
    await holdPartnership(partnershipId, store)
    const journey = await findJourney(journeyId, partnershipId, store)
    if (journey === null) return refused({ item: 'journey', key: 'workshop.journey.missing' })
    const edited = editJourney(journey, typed)
    if (!edited.ok) return edited
    await storeJourney(edited.value, store)
    await appendAudit({ partnershipId, actor: actor.name, act: 'change-journey', subject: edited.value.name }, store)
    return accepted(null)
  })
}

interface TypedNewJourney {
  readonly perspective: string
  readonly name: string
  /** The name of its first stage. */
  readonly stage: string
}

/** A further journey of a perspective, with its first stage. */
export async function addJourney(typed: TypedNewJourney, { partnershipId, actor }: Actor): Promise<Result<{ readonly id: string }>> {
  const perspective = parsePerspective(typed.perspective)
  if (perspective === null) return refused({ item: 'perspective', key: 'journey.perspective' })
  const begun = editJourney({ id: '', perspective, name: '', stages: [] }, { name: typed.name, stages: [], added: typed.stage })
  if (!begun.ok) return begun
  return transaction(async (store) => {
    await holdPartnership(partnershipId, store)
    const id = await appendJourney(partnershipId, begun.value, store)
    await appendAudit({ partnershipId, actor: actor.name, act: 'add-journey', subject: begun.value.name }, store)
    return accepted({ id })
  })
}
