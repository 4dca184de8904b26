import type { CorrectedText } from '~/locales/corrections'
import { database, type Store } from './database.server'

/** The texts that a partnership has put right or had checked. */
export async function listCorrectedTexts(partnershipId: string, store: Store = database()): Promise<readonly CorrectedText[]> {
  const rows = await store.textCorrection.findMany({
    where: { partnershipId },
    select: { language: true, key: true, text: true, checked: true },
    orderBy: [{ language: 'asc' }, { key: 'asc' }],
  })
  return rows.map(({ checked, ...row }) => ({ ...row, isChecked: checked }))
}

interface Place {
  readonly partnershipId: string
  readonly language: string
  readonly key: string
}

/** Puts a text in the place of ours, or of the partnership's last one. */
export async function saveCorrectedText(
  { text, isChecked, ...place }: Place & { readonly text: string; readonly isChecked: boolean },
  store: Store,
): Promise<void> {
  const row = { text, checked: isChecked }
  await store.textCorrection.upsert({ where: { partnershipId_language_key: place }, create: { ...place, ...row }, update: row })
}

/** From now on ours is said again. */
export async function deleteCorrectedText(place: Place, store: Store): Promise<void> {
  await store.textCorrection.deleteMany({ where: place })
}
