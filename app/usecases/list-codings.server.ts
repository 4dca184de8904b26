import { findCodeBook } from '~/data/code-books.server'
import { listReviewedContributions } from '~/data/reviewed-contributions.server'
import { listWorkshopPeople } from '~/data/workshop-people.server'
import { textPolicy } from '~/domain/anonymise/text-policy'
import { type CodeBook, findCode, resolveCodes } from '~/domain/workshop/code-book'
import { codingOf, isOver } from '~/domain/workshop/coding-by-two'
import { type ApprovedContribution, contributionObstacle, type ContributionObstacle } from '~/domain/workshop/published-contribution'
import { type ContributionFacts, contributionFacts } from '~/domain/workshop/reviewed-contribution'
import type { Workshop } from '~/domain/workshop/workshop'

/** An approved contribution as one coder sees it: with their own codes, never with those of another. */
export interface CodedContribution extends ContributionFacts {
  /** What this coder chose, as the code book of today reads it; null: they have not coded it. */
  readonly codes: readonly string[] | null
  /** What this coder chose stands and can no longer be changed. */
  readonly isOver: boolean
  readonly obstacle: ContributionObstacle | null
}

function toCoded(approved: ApprovedContribution, coderId: string, people: number | null, book: CodeBook): CodedContribution {
  const { id, contribution } = approved
  const own = codingOf(contribution, coderId)
  const codes = own === null ? null : resolveCodes(own, book)
  const obstacle = contributionObstacle(approved, people, textPolicy)
  return { ...contributionFacts(id, contribution), codes, isOver: isOver(contribution, coderId), obstacle }
}

/** Every contribution of a workshop that was let through, in the order of the random ids. */
export async function listCodings(
  { id, partnershipId }: Pick<Workshop, 'id' | 'partnershipId'>,
  coderId: string,
): Promise<readonly CodedContribution[]> {
  const people = (await listWorkshopPeople([id])).get(id) ?? null
  const book = await findCodeBook(partnershipId)
  return (await listReviewedContributions(id)).map((approved) => toCoded(approved, coderId, people, book))
}

/** The next contribution that this coder has not coded, after the one with this id, else from the start; null when none is left. */
export function nextToCode(all: readonly CodedContribution[], after: string): CodedContribution | null {
  const left = all.filter(({ codes, isOver: stands, obstacle }) => codes === null && !stands && obstacle !== 'taken-down')
  return left.find(({ id }) => id > after) ?? left[0] ?? null
}

/** What codes are called, by code. */
export function namesOf(book: CodeBook, codes: readonly string[]): readonly string[] {
  return codes.flatMap((code) => findCode(book, code)?.name ?? [])
}
