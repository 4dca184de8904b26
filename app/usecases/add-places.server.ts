import { appendAudit } from '~/data/audit.server'
import { appendPlaces, listLocalPlaces } from '~/data/local-places.server'
import { holdPartnership } from '~/data/partnerships.server'
import { transaction } from '~/data/transaction.server'
import { parsePlace, parsePlaces, type PlaceKind } from '~/domain/anonymise/local-place'
import { accepted, type Result } from '~/domain/kernel/result'

interface Adding {
  readonly partnershipId: string
  readonly actor: string
  readonly kind: PlaceKind
  readonly typed: string
}

/** Adds one name to the gazetteer of a partnership. */
export async function addPlace({ partnershipId, actor, kind, typed }: Adding): Promise<Result<null>> {
  return transaction(async (store) => {
    await holdPartnership(partnershipId, store)
    const parsed = parsePlace(typed, await listLocalPlaces(partnershipId, store))
    if (!parsed.ok) return parsed
    await appendPlaces(partnershipId, kind, parsed.value, store)
    await appendAudit({ partnershipId, actor, act: 'add-place', subject: parsed.value.join() }, store)
    return accepted(null)
  })
}

/** Adds a list, one name a line: all of it, or nothing and a problem for every line that is wrong. */
export async function addPlaces({ partnershipId, actor, kind, typed }: Adding): Promise<Result<null>> {
  return transaction(async (store) => {
    await holdPartnership(partnershipId, store)
    const parsed = parsePlaces(typed, await listLocalPlaces(partnershipId, store))
    if (!parsed.ok) return parsed
    await appendPlaces(partnershipId, kind, parsed.value, store)
    await appendAudit({ partnershipId, actor, act: 'add-places', subject: `${parsed.value.length} × ${kind}` }, store)
    return accepted(null)
  })
}
