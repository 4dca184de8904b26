import type { AskedInstrument } from '~/domain/export/codebook'
import { database, type Store } from './database.server'

/** The questionnaire of a release, with the names that its edition gives to these themes. */
export async function findAskedInstrument(id: string, themes: readonly string[], store: Store = database()): Promise<AskedInstrument> {
  const instrument = await store.instrument.findUnique({ where: { id }, select: { title: true, edition: true } })
  const rows = await store.theme.findMany({ where: { code: { in: [...themes] } }, select: { code: true, name2015: true, name2022: true } })
  const names = new Map(rows.map((row) => [row.code, instrument?.edition === '2015' ? row.name2015 : row.name2022]))
  return {
    title: instrument?.title ?? id,
    edition: instrument?.edition ?? '',
    themes: themes.map((code) => ({ code, name: names.get(code) ?? code })),
  }
}
