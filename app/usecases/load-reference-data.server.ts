import { listFrameworkOwners } from '~/data/framework-owners.server'
import { createReferenceJourneys } from '~/data/journeys.server'
import { createReferencePlaces } from '~/data/local-places.server'
import { settleHomePartnership } from '~/data/partnerships.server'
import { createPartnership, referenceRows, saveInstruments } from '~/data/reference.server'
import { listEditedFrameworkIds } from '~/data/framework-revisions.server'
import { saveFramework } from '~/data/reference-frameworks.server'
import { transaction } from '~/data/transaction.server'

/** Brings the tables to what the files of prisma/reference say, but for frameworks that were edited since; where they agree already it only reads. */
export async function loadReferenceData(): Promise<void> {
  await transaction(async (store) => {
    await saveInstruments(referenceRows, store)
    await createPartnership(referenceRows.partnership, store)
    await createReferencePlaces(referenceRows.partnership.places, store)
    await createReferenceJourneys(referenceRows.partnership.journeys, store)
    await settleHomePartnership(referenceRows.partnership.partnership.id, store)
    const edited = await listEditedFrameworkIds(store)
    const owners = await listFrameworkOwners(store)
    for (const rows of referenceRows.frameworks) {
      const { id, partnershipId } = rows.framework
      // A partnership that joined the installation owns its plan, whatever the file of the plan said before.
      const framework = { ...rows.framework, partnershipId: partnershipId ?? owners.get(id) ?? null }
      if (!edited.has(id)) await saveFramework({ ...rows, framework }, store)
    }
  })
}
