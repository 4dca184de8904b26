import { randomUUID } from 'node:crypto'
import type { ContributionKind } from '~/domain/workshop/contribution'
import type { ApprovedContribution } from '~/domain/workshop/published-contribution'
import { codesThatCount } from '~/domain/workshop/resolved-contribution'
import type { ReviewedContribution } from '~/domain/workshop/reviewed-contribution'
import { findCodeBook } from './code-books.server'
import { fromReviewedContributionColumn, toReviewedContributionColumn } from './contribution-columns.server'
import { database, type Store } from './database.server'

/** What a statement counts of a contribution: approved at least once, and never its words. */
export interface CountedContribution {
  readonly workshopId: string
  readonly journeyId: string
  readonly stage: string
  readonly kind: ContributionKind
  /** As the code book of today reads them; null: nobody has coded it. */
  readonly codes: readonly string[] | null
}

type Row = Omit<ApprovedContribution, 'contribution'> & { readonly ciphertext: string }

const columns = { id: true, ciphertext: true, firstReviewerId: true, secondReviewerId: true, isHidden: true } as const

function toApproved({ ciphertext, ...row }: Row): ApprovedContribution {
  return { ...row, contribution: fromReviewedContributionColumn(ciphertext) }
}

/** Keeps what one reviewer let through, under a new random id, which it gives back. */
export async function appendReviewedContribution(
  workshopId: string,
  reviewed: ReviewedContribution,
  reviewerId: string,
  store: Store,
): Promise<string> {
  const row = { id: randomUUID(), workshopId, ciphertext: toReviewedContributionColumn(reviewed), firstReviewerId: reviewerId }
  await store.reviewedContribution.create({ data: row })
  return row.id
}

/** Everything of a workshop that reviewers let through, in the order of the random ids. */
export async function listReviewedContributions(workshopId: string, store: Store = database()): Promise<readonly ApprovedContribution[]> {
  const rows = await store.reviewedContribution.findMany({ where: { workshopId }, select: columns, orderBy: { id: 'asc' } })
  return rows.map(toApproved)
}

export async function findReviewedContribution(
  id: string,
  workshopId: string,
  store: Store = database(),
): Promise<ApprovedContribution | null> {
  const row = await store.reviewedContribution.findFirst({ where: { id, workshopId }, select: columns })
  return row === null ? null : toApproved(row)
}

/** How many contributions of a workshop were let through so far. */
export async function countReviewedContributions(workshopId: string, store: Store = database()): Promise<number> {
  return store.reviewedContribution.count({ where: { workshopId } })
}

/** The second approval, with the words as the second reviewer leaves them; false when somebody else was faster. */
export async function storeSecondWords(
  { id, contribution }: ApprovedContribution,
  text: string,
  reviewerId: string,
  store: Store,
): Promise<boolean> {
  const where = { id, secondReviewerId: null, firstReviewerId: { not: reviewerId } }
  const data = { secondReviewerId: reviewerId, ciphertext: toReviewedContributionColumn({ ...contribution, text }) }
  const { count } = await store.reviewedContribution.updateMany({ where, data })
  return count === 1
}

/** Destroys what has one approval; false when somebody else has decided meanwhile. */
export async function destroyApprovedOnce(id: string, reviewerId: string, store: Store): Promise<boolean> {
  const where = { id, secondReviewerId: null, firstReviewerId: { not: reviewerId } }
  const { count } = await store.reviewedContribution.deleteMany({ where })
  return count === 1
}

/** Changes what coders said of it; false when it is gone, or was changed in the same moment. */
export async function changeReviewedContribution(
  id: string,
  workshopId: string,
  change: (reviewed: ReviewedContribution) => ReviewedContribution,
  store: Store,
): Promise<boolean> {
  const row = await store.reviewedContribution.findFirst({ where: { id, workshopId }, select: columns })
  if (row === null) return false
  const ciphertext = toReviewedContributionColumn(change(fromReviewedContributionColumn(row.ciphertext)))
  const { count } = await store.reviewedContribution.updateMany({ where: { id, ciphertext: row.ciphertext }, data: { ciphertext } })
  return count === 1
}

/** Destroys what was let through; false when it is gone already. */
export async function destroyReviewedContribution(id: string, workshopId: string, store: Store): Promise<boolean> {
  const { count } = await store.reviewedContribution.deleteMany({ where: { id, workshopId } })
  return count === 1
}

/** Shows words again that somebody asked to be taken down; false when nobody did. */
export async function unhideContribution(id: string, workshopId: string, store: Store): Promise<boolean> {
  const { count } = await store.reviewedContribution.updateMany({ where: { id, workshopId, isHidden: true }, data: { isHidden: false } })
  return count === 1
}

/** Whether anybody of a partnership has coded or settled something with this code. */
export async function isCodeUsed(partnershipId: string, code: string, store: Store): Promise<boolean> {
  const rows = await store.reviewedContribution.findMany({ where: { workshop: { partnershipId } }, select: { ciphertext: true } })
  return rows
    .map(({ ciphertext }) => fromReviewedContributionColumn(ciphertext))
    .some(({ codings, settled }) => [...Object.values(codings), settled ?? []].some((codes) => codes.includes(code)))
}

/**
 * What statements count over these workshops of one partnership: everything that was approved at least once, taken down or not, because no
 * figure changes when words go. In no order that says anything.
 */
export async function listCountedContributions(
  workshopIds: readonly string[],
  store: Store = database(),
): Promise<readonly CountedContribution[]> {
  const workshops = await store.workshop.findMany({
    where: { id: { in: [...workshopIds] } },
    select: { id: true, journeyId: true, partnershipId: true },
  })
  const partnerships = new Set(workshops.map(({ partnershipId }) => partnershipId))
  const books = new Map(await Promise.all([...partnerships].map(async (id) => [id, await findCodeBook(id, store)] as const)))
  const counted: CountedContribution[] = []
  for (const { id: workshopId, journeyId, partnershipId } of workshops) {
    for (const { contribution } of await listReviewedContributions(workshopId, store)) {
      const { stage, kind } = contribution
      counted.push({ workshopId, journeyId, stage, kind, codes: codesThatCount(contribution, books.get(partnershipId) ?? []) })
    }
  }
  return counted
}
