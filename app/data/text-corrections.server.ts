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
