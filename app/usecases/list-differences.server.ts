import { findCodeBook } from '~/data/code-books.server'
import { listReviewedContributions } from '~/data/reviewed-contributions.server'
import { listStaff } from '~/data/staff.server'
import { type CodeBook, isOffered } from '~/domain/workshop/code-book'
import { type CoderAgreement, coderAgreement } from '~/domain/workshop/coder-agreement'
import { codingOf } from '~/domain/workshop/coding-by-two'
import { isDisputed, resolvedCoding } from '~/domain/workshop/resolved-contribution'
import { type ContributionFacts, contributionFacts, type ReviewedContribution } from '~/domain/workshop/reviewed-contribution'
import type { Workshop } from '~/domain/workshop/workshop'

/** A contribution that coders have coded differently, with what each chose. */
export interface Difference extends ContributionFacts {
  readonly choices: readonly { readonly coder: string; readonly codes: readonly string[] }[]
}

/** How far two coders agree; null: they have coded nothing in common. */
export interface AgreementOfTwo {
  readonly one: string
  readonly other: string
  readonly agreement: CoderAgreement | null
}

interface Differences {
  readonly differences: readonly Difference[]
  readonly agreements: readonly AgreementOfTwo[]
}

type Codings = ReviewedContribution['codings']

function agreementsOf(codings: readonly Codings[], nameOf: (id: string) => string, book: CodeBook): readonly AgreementOfTwo[] {
  const coders = [...new Set(codings.flatMap((coding) => Object.keys(coding)))].toSorted((a, b) => nameOf(a).localeCompare(nameOf(b), 'en'))
  const offered = book.filter(isOffered).map(({ code }) => code)
  return coders.flatMap((one, at) =>
    coders.slice(at + 1).map((other) => {
      const pairs = codings.flatMap((coding) => {
        const [mine, theirs] = [coding[one], coding[other]]
        return mine === undefined || theirs === undefined ? [] : [{ one: mine, other: theirs }]
      })
      return { one: nameOf(one), other: nameOf(other), agreement: coderAgreement(pairs, offered) }
    }),
  )
}

/**
 * What coders of a workshop chose differently, of the contributions that this coder has coded: nobody sees another one's codes before they
 * have chosen themselves. And how far every two coders agree.
 */
export async function listDifferences(
  { id, partnershipId }: Pick<Workshop, 'id' | 'partnershipId'>,
  coderId: string,
): Promise<Differences> {
  const book = await findCodeBook(partnershipId)
  const names = new Map((await listStaff(partnershipId)).map((member) => [member.id, member.name]))
  const nameOf = (coder: string) => names.get(coder) ?? 'Somebody who has left'
  const all = (await listReviewedContributions(id)).filter(({ isHidden }) => !isHidden)
  const disputed = all.filter(({ contribution }) => codingOf(contribution, coderId) !== null && isDisputed(contribution, book))
  const differences = disputed.map(({ id: contributionId, contribution }) => {
    const choices = Object.entries(resolvedCoding(contribution, book).codings).map(([coder, codes]) => ({ coder: nameOf(coder), codes }))
    return { ...contributionFacts(contributionId, contribution), choices }
  })
  const codings = all.map(({ contribution }) => resolvedCoding(contribution, book).codings)
  return { differences, agreements: agreementsOf(codings, nameOf, book) }
}
