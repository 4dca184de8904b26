import { findCodeBook } from '~/data/code-books.server'
import { changeReviewedContribution, findReviewedContribution } from '~/data/reviewed-contributions.server'
import { transaction } from '~/data/transaction.server'
import { parseCodes } from '~/domain/anonymise/coding-frame'
import { refused, type Result } from '~/domain/kernel/result'
import { codesToChoose } from '~/domain/workshop/codes-to-choose'
import { codingOf } from '~/domain/workshop/coding-by-two'
import { isDisputed } from '~/domain/workshop/resolved-contribution'
import type { Workshop } from '~/domain/workshop/workshop'
import type { TypedCodes } from './code-contribution.server'

interface Settling extends TypedCodes {
  readonly workshop: Pick<Workshop, 'id' | 'partnershipId'>
  readonly contributionId: string
  readonly coderId: string
}

/** Keeps the codes that count where coders chose differently. Only whoever has coded the contribution settles it, and it is settled once. */
export async function settleCodes({ workshop, contributionId, coderId, ...typed }: Settling): Promise<Result<readonly string[]>> {
  const book = await findCodeBook(workshop.partnershipId)
  return transaction(async (store) => {
    const found = await findReviewedContribution(contributionId, workshop.id, store)
    if (found === null || codingOf(found.contribution, coderId) === null || !isDisputed(found.contribution, book))
      return refused({ item: 'codes', key: 'contribution-codes.settled' })
    const chosen = parseCodes(typed, codesToChoose(book, Object.values(found.contribution.codings).flat()))
    if (!chosen.ok) return chosen
    const change = (reviewed: typeof found.contribution) => ({ ...reviewed, settled: chosen.value })
    const isKept = await changeReviewedContribution(contributionId, workshop.id, change, store)
    return isKept ? chosen : refused({ item: 'codes', key: 'text-codes.gone' })
  })
}
