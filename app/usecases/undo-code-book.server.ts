import { appendAudit } from '~/data/audit.server'
import { deleteChange, findLastChange, holdCodeBook, listKeptCodes, storeKeptCodes } from '~/data/code-books.server'
import { isCodeUsed } from '~/data/reviewed-contributions.server'
import { transaction } from '~/data/transaction.server'
import { accepted, refused, type Result } from '~/domain/kernel/result'
import { undoChange } from '~/domain/workshop/change-book'
import { findCode } from '~/domain/workshop/code-book'

interface Undoing {
  readonly partnershipId: string
  readonly actor: string
  /** The change that the page showed: another one is not undone in its place. */
  readonly sequence: number
}

/**
 * Takes the last change of the code book back, and the one before it the next time. Refused where somebody has changed it meanwhile, and
 * where a code would go that something is coded to.
 */
export function undoCodeBook({ partnershipId, actor, sequence }: Undoing): Promise<Result<null>> {
  return transaction(async (store) => {
    await holdCodeBook(partnershipId, store)
    const last = await findLastChange(partnershipId, store)
    if (last === null || last.sequence !== sequence) return refused({ item: 'undo', key: 'code-book.changed-meanwhile' })
    if (last.act === 'add') {
      for (const { code } of last.before)
        if (await isCodeUsed(partnershipId, code, store)) return refused({ item: 'undo', key: 'code-book.in-use' })
    }
    const kept = await listKeptCodes(partnershipId, store)
    const codes = last.before.map(({ code }) => code)
    await storeKeptCodes(partnershipId, codes, undoChange(kept, last.before), store)
    await deleteChange(partnershipId, sequence, store)
    const subject = codes.map((code) => findCode(kept, code)?.name ?? '').join(', ')
    await appendAudit({ partnershipId, actor, act: 'code-book-undo', subject }, store)
    return accepted(null)
  })
}
