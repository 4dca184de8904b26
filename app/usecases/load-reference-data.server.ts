import { createReferenceJourneys } from '~/data/journeys.server'
import { createReferencePlaces } from '~/data/local-places.server'
import { createPartnership, referenceRows, saveInstruments } from '~/data/reference.server'
import { saveFramework } from '~/data/reference-frameworks.server'
import { transaction } from '~/data/transaction.server'

/** Brings the tables to what the files of prisma/reference say; where they agree already it only reads. */
export async function loadReferenceData(): Promise<void> {
  await transaction(async (store) => {
    await saveInstruments(referenceRows, store)
    await createPartnership(referenceRows.partnership, store)
    await createReferencePlaces(referenceRows.partnership.places, store)
    await createReferenceJourneys(referenceRows.partnership.journeys, store)
    for (const framework of referenceRows.frameworks) await saveFramework(framework, store)
  })
}
