import type { CodedText } from '~/domain/anonymise/coded-text'
import { type ApprovedText, obstacleOf } from '~/domain/anonymise/quote'
import type { ReviewedText } from '~/domain/anonymise/reviewed-text'
import { textPolicy } from '~/domain/anonymise/text-policy'
import { database, type Store } from './database.server'
import { findQuotedWave } from './quoted-waves.server'
import { fromReviewedColumn, toReviewedColumn } from './reviewed-text-column.server'

type Row = Omit<ApprovedText, 'text'> & { readonly ciphertext: string; readonly isCoded: boolean; readonly waveId: string }

async function toCodedTexts(rows: readonly Row[], store: Store): Promise<readonly CodedText[]> {
  const [first] = rows
  const wave = first === undefined ? null : await findQuotedWave(first.waveId, store)
  if (wave === null) return []
  return rows.map(({ ciphertext, ...row }) => {
    const reviewed = fromReviewedColumn(ciphertext)
    const { theme, box, text, language, codes } = reviewed
    const obstacle = obstacleOf({ ...row, text: reviewed }, wave, textPolicy)
    return { id: row.id, isCoded: row.isCoded, theme, box, text, language, codes, obstacle }
  })
}

/** How many texts of a wave were let through so far. */
export async function countApprovedTexts(waveId: string, store: Store = database()): Promise<number> {
  return store.reviewedText.count({ where: { waveId } })
}

/** Every approved text of a wave, in the order of the random ids. */
export async function listApprovedTexts(waveId: string, store: Store = database()): Promise<readonly CodedText[]> {
  return toCodedTexts(await store.reviewedText.findMany({ where: { waveId }, orderBy: { id: 'asc' } }), store)
}

export async function findApprovedText(id: string, waveId: string, store: Store = database()): Promise<CodedText | null> {
  return (await toCodedTexts(await store.reviewedText.findMany({ where: { id, waveId } }), store))[0] ?? null
}

/** The next text that nobody has coded yet, after the one with this id, else from the start; null when all are coded. */
export async function findUncodedText(waveId: string, after: string, store: Store = database()): Promise<CodedText | null> {
  const where = { waveId, isCoded: false, isHidden: false }
  const orderBy = { id: 'asc' } as const
  const later = await store.reviewedText.findMany({ where: { ...where, id: { gt: after } }, orderBy, take: 1 })
  const rows = later.length > 0 ? later : await store.reviewedText.findMany({ where, orderBy, take: 1 })
  return (await toCodedTexts(rows, store))[0] ?? null
}

/** Which codes the approved texts of a wave hold, by community and without a word of them. */
export async function listCodesOfTexts(waveId: string, store: Store): Promise<readonly Pick<ReviewedText, 'community' | 'codes'>[]> {
  const rows = await store.reviewedText.findMany({ where: { waveId, isHidden: false }, select: { ciphertext: true } })
  return rows.map(({ ciphertext }) => fromReviewedColumn(ciphertext)).map(({ community, codes }) => ({ community, codes }))
}

/** Keeps these codes; false when the text is gone, or was edited in the same moment. */
export async function storeCodes(id: string, waveId: string, codes: readonly string[], store: Store): Promise<boolean> {
  const row = await store.reviewedText.findFirst({ where: { id, waveId } })
  if (row === null) return false
  const ciphertext = toReviewedColumn({ ...fromReviewedColumn(row.ciphertext), codes })
  const { count } = await store.reviewedText.updateMany({ where: { id, ciphertext: row.ciphertext }, data: { ciphertext, isCoded: true } })
  return count === 1
}

/** Destroys an approved text; false when it is gone already. */
export async function destroyApprovedText(id: string, waveId: string, store: Store): Promise<boolean> {
  const { count } = await store.reviewedText.deleteMany({ where: { id, waveId } })
  return count === 1
}

/** Shows a text again that somebody asked to be taken down; false when nobody did. */
export async function unhideText(id: string, waveId: string, store: Store): Promise<boolean> {
  const { count } = await store.reviewedText.updateMany({ where: { id, waveId, isHidden: true }, data: { isHidden: false } })
  return count === 1
}
