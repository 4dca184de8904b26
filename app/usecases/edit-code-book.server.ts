import { randomUUID } from 'node:crypto'
import { appendAudit } from '~/data/audit.server'
import { appendChange, findBookFrame, findCodeBook, holdCodeBook, listKeptCodes, storeKeptCodes } from '~/data/code-books.server'
import { transaction } from '~/data/transaction.server'
import { accepted, type Result } from '~/domain/kernel/result'
import { type BookEdit, changeBook } from '~/domain/workshop/change-book'
import { findCode } from '~/domain/workshop/code-book'
import type { AskedEdit } from '~/domain/workshop/parse-book-edit'

interface Editing {
  readonly partnershipId: string
  readonly actor: string
  readonly edit: AskedEdit
}

/** Reorganises the code book by one act and keeps what stood before. What was coded is never written anew. */
export function editCodeBook({ partnershipId, actor, edit: asked }: Editing): Promise<Result<null>> {
  const edit: BookEdit = asked.act === 'add' ? { ...asked, code: `own-${randomUUID()}` } : asked
  return transaction(async (store) => {
    await holdCodeBook(partnershipId, store)
    const changed = changeBook(await findBookFrame(partnershipId, store), await listKeptCodes(partnershipId, store), edit)
    if (!changed.ok) return changed
    const { kept, before } = changed.value
    const subject = findCode(await findCodeBook(partnershipId, store), edit.code)?.name ?? (edit.act === 'add' ? edit.name.trim() : '')
    await storeKeptCodes(
      partnershipId,
      before.map(({ code }) => code),
      kept,
      store,
    )
    await appendChange(partnershipId, edit.act, before, store)
    await appendAudit({ partnershipId, actor, act: `code-book-${edit.act}`, subject }, store)
    return accepted(null)
  })
}
