import { findCodeBook } from '~/data/code-books.server'
import { changeReviewedContribution, findReviewedContribution } from '~/data/reviewed-contributions.server'
import { transaction } from '~/data/transaction.server'
import { parseCodes } from '~/domain/anonymise/coding-frame'
import { refused, type Result } from '~/domain/kernel/result'
import { codingOf, isOver } from '~/domain/workshop/coding-by-two'
import { codesToChoose } from '~/domain/workshop/codes-to-choose'
import type { Workshop } from '~/domain/workshop/workshop'

/** What a coder's form says. */
export interface TypedCodes {
  readonly codes: readonly string[]
  /** "yes": none of the code book fits. */
  readonly noneFits: string
}

interface Coding extends TypedCodes {
  readonly workshop: Pick<Workshop, 'id' | 'partnershipId'>
  readonly contributionId: string
  readonly coderId: string
}

/**
 * Keeps what a coder chose for a contribution. It can be changed until another coder has coded it too: from then on they see each other's
 * codes, and what differs is settled by both.
 */
export async function codeContribution({ workshop, contributionId, coderId, ...typed }: Coding): Promise<Result<readonly string[]>> {
  const book = await findCodeBook(workshop.partnershipId)
  return transaction(async (store) => {
    const found = await findReviewedContribution(contributionId, workshop.id, store)
    if (found === null) return refused({ item: 'codes', key: 'text-codes.gone' })
    if (isOver(found.contribution, coderId)) return refused({ item: 'codes', key: 'contribution-codes.over' })
    const chosen = parseCodes(typed, codesToChoose(book, codingOf(found.contribution, coderId) ?? []))
    if (!chosen.ok) return chosen
    const isKept = await changeReviewedContribution(
      contributionId,
      workshop.id,
      (reviewed) => ({ ...reviewed, codings: { ...reviewed.codings, [coderId]: chosen.value } }),
      store,
    )
    return isKept ? chosen : refused({ item: 'codes', key: 'text-codes.gone' })
  })
}
