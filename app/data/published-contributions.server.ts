import { textPolicy } from '~/domain/anonymise/text-policy'
import { mayShowWords } from '~/domain/disclosure/may-show-words'
import { mintPublished, type PublishedContribution } from '~/domain/workshop/published-contribution'
import { codesThatCount } from '~/domain/workshop/resolved-contribution'
import { findCodeBook } from './code-books.server'
import { fromReviewedContributionColumn } from './contribution-columns.server'
import { database, type Store } from './database.server'
import { findStatementOver } from './statements.server'
import { listWorkshopPeople } from './workshop-people.server'

const columns = {
  id: true,
  ciphertext: true,
  firstReviewerId: true,
  secondReviewerId: true,
  isHidden: true,
  workshop: { select: { id: true, journeyId: true, partnershipId: true, heldOn: true } },
} as const

function readShown(where: { readonly id?: string; readonly workshopId?: { readonly in: string[] } }, store: Store) {
  return store.reviewedContribution.findMany({ where: { ...where, isHidden: false }, select: columns, orderBy: { id: 'asc' } })
}

type Row = Awaited<ReturnType<typeof readShown>>[number]

function toPublished({ ciphertext, workshop, ...row }: Row, people: ReadonlyMap<string, number | null>): PublishedContribution | null {
  const approved = { ...row, contribution: fromReviewedContributionColumn(ciphertext) }
  return mintPublished(approved, { journeyId: workshop.journeyId, people: people.get(workshop.id) ?? null }, textPolicy)
}

/**
 * The words of these workshops that may be published, in the order of the random ids. Whether a released statement covers the workshops is
 * for the caller to know.
 */
export async function listPublishableContributions(
  workshopIds: readonly string[],
  store: Store = database(),
): Promise<readonly PublishedContribution[]> {
  const people = await listWorkshopPeople(workshopIds, store)
  const rows = await readShown({ workshopId: { in: [...workshopIds] } }, store)
  return rows.flatMap((row) => toPublished(row, people) ?? [])
}

/** Those of them that coders put to this code, as the code book of today reads it. */
export async function listPublishableAbout(
  code: string,
  partnershipId: string,
  workshopIds: readonly string[],
  store: Store = database(),
): Promise<readonly PublishedContribution[]> {
  const people = await listWorkshopPeople(workshopIds, store)
  const book = await findCodeBook(partnershipId, store)
  const rows = await readShown({ workshopId: { in: [...workshopIds] } }, store)
  const about = rows.filter(({ ciphertext }) => codesThatCount(fromReviewedContributionColumn(ciphertext), book)?.includes(code))
  return about.flatMap((row) => toPublished(row, people) ?? [])
}

/** Whether a released statement over the day of the workshop shows words. */
async function isReleased({ partnershipId, heldOn }: Row['workshop'], store: Store): Promise<boolean> {
  const statement = await findStatementOver(partnershipId, heldOn, store)
  return statement !== null && mayShowWords(statement.content)
}

/** The published words under this address, or null: unknown, taken down and not yet for the public are the same. */
export async function findPublishedContribution(id: string, store: Store = database()): Promise<PublishedContribution | null> {
  const [row] = await readShown({ id }, store)
  if (row === undefined || !(await isReleased(row.workshop, store))) return null
  return toPublished(row, await listWorkshopPeople([row.workshop.id], store))
}

/** The partnership in whose workshop the words were said. */
export async function findPartnershipOfPublished({ id }: PublishedContribution, store: Store = database()): Promise<string> {
  const [row] = await readShown({ id }, store)
  if (row === undefined) throw new Error('Published words are not there any more')
  return row.workshop.partnershipId
}

/** Hides published words from everybody at once; false when they were not there to hide. */
export async function hidePublishedContribution({ id }: PublishedContribution, store: Store): Promise<boolean> {
  const { count } = await store.reviewedContribution.updateMany({ where: { id, isHidden: false }, data: { isHidden: true } })
  return count === 1
}
