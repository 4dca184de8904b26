import { shownContributions, type ShownContribution } from '~/domain/workshop/board'
import { fromContributionColumn } from './contribution-columns.server'
import { database, type Store } from './database.server'

/** A contribution as it was said, while it waits for a reviewer. */
export interface WaitingContribution extends ShownContribution {
  /** Who asked for a second reviewer; null: nobody. */
  readonly askedById: string | null
  /** Its row, and those of what was merged into it. */
  readonly rowIds: readonly string[]
}

function notHandedOnBy(reviewerId: string) {
  return [{ askedById: null }, { askedById: { not: reviewerId } }]
}

/** What stands on the board of a workshop and is kept; the ids of all other rows. */
async function readBoard(workshopId: string, store: Store) {
  const rows = await store.contribution.findMany({ where: { workshopId }, orderBy: { id: 'asc' } })
  const said = rows.map(({ id, ciphertext }) => ({ id, ...fromContributionColumn(ciphertext) })).toSorted((one, other) => one.order - other.order)
  const asked = new Map(rows.map(({ id, askedById }) => [id, askedById]))
  const kept = shownContributions({ contributions: said, interruptions: [], isConfirmed: true })
    .filter(({ fate }) => fate !== 'not-kept')
    .map((shown): WaitingContribution => {
      const parts = said.filter(({ mergedInto, isRemoved }) => mergedInto === shown.id && !isRemoved)
      return { ...shown, askedById: asked.get(shown.id) ?? null, rowIds: [shown.id, ...parts.map(({ id }) => id)] }
    })
  const keptIds = new Set(kept.flatMap(({ rowIds }) => rowIds))
  return { kept, others: rows.map(({ id }) => id).filter((id) => !keptIds.has(id)) }
}

/** What waits for this reviewer, in the order of random ids; never what was taken off the board or is not to be kept. */
export async function listWaitingContributions(
  workshopId: string,
  reviewerId: string,
  store: Store = database(),
): Promise<readonly WaitingContribution[]> {
  const { kept } = await readBoard(workshopId, store)
  return kept.filter(({ askedById }) => askedById !== reviewerId).toSorted((one, other) => (one.id < other.id ? -1 : 1))
}

/** Destroys a contribution with what was merged into it; false when this reviewer may no longer decide, because somebody else was faster. */
export async function destroyContribution({ id, rowIds }: WaitingContribution, reviewerId: string, store: Store): Promise<boolean> {
  const { count } = await store.contribution.deleteMany({ where: { id, OR: notHandedOnBy(reviewerId) } })
  if (count !== 1) return false
  await store.contribution.deleteMany({ where: { id: { in: rowIds.filter((rowId) => rowId !== id) } } })
  return true
}

/** Hands a contribution on to another reviewer; false when somebody else has decided or handed it on. */
export async function markContributionAsked(id: string, reviewerId: string, store: Store): Promise<boolean> {
  const { count } = await store.contribution.updateMany({ where: { id, askedById: null }, data: { askedById: reviewerId } })
  return count === 1
}

/** Destroys what was taken off the board and what the group did not want kept; how many tells nobody but the caller. */
export async function deleteUnkept(workshopId: string, store: Store): Promise<number> {
  const { others } = await readBoard(workshopId, store)
  const { count } = await store.contribution.deleteMany({ where: { id: { in: [...others] } } })
  return count
}

/** Destroys everything of a workshop that nobody has decided about; how many tells nobody but the caller. */
export async function deleteWaitingContributions(workshopId: string, store: Store): Promise<number> {
  const { count } = await store.contribution.deleteMany({ where: { workshopId } })
  return count
}

/** A workshop that the job looks at which destroys what has expired. */
export interface FinishedWorkshop {
  readonly id: string
  readonly partnershipId: string
}

/** Workshops whose group has confirmed, or that were finished on this day or before, and of which something still waits. */
export async function listOpenWithContributions(finishedBy: string, store: Store = database()): Promise<readonly FinishedWorkshop[]> {
  const isOpen = { OR: [{ confirmedOn: { not: null } }, { finishedOn: { lte: finishedBy } }] }
  const where = { state: 'finished', contributions: { some: {} }, ...isOpen }
  return store.workshop.findMany({ where, select: { id: true, partnershipId: true }, orderBy: { id: 'asc' } })
}

/** Workshops that were finished on this day or before and whose review nobody has closed. */
export async function listWithOpenReview(finishedBy: string, store: Store = database()): Promise<readonly FinishedWorkshop[]> {
  const where = { state: 'finished', finishedOn: { lte: finishedBy }, reviewClosedOn: null }
  return store.workshop.findMany({ where, select: { id: true, partnershipId: true }, orderBy: { id: 'asc' } })
}

/** Says on which day the review of a workshop was closed; false when it was closed already. */
export async function storeReviewClosed(workshopId: string, day: string, store: Store): Promise<boolean> {
  const { count } = await store.workshop.updateMany({ where: { id: workshopId, reviewClosedOn: null }, data: { reviewClosedOn: day } })
  return count === 1
}

/** The same for whoever decides: nobody puts anything on the board of the workshop until the transaction ends. */
export async function holdWorkshopAsItIs(workshopId: string, store: Store): Promise<void> {
  await store.workshop.updateMany({ where: { id: workshopId }, data: { id: workshopId } })
}
