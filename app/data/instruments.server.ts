import { z } from 'zod'
import { database, type Store } from './database.server'

/** An instrument as a coordinator chooses it. */
export interface InstrumentChoice {
  readonly id: string
  readonly title: string
  readonly edition: string
  readonly themes: readonly string[]
}

const themesColumn = z.array(z.string())

/** Every instrument, the longest first. */
export async function listInstruments(store: Store = database()): Promise<readonly InstrumentChoice[]> {
  const rows = await store.instrument.findMany({ select: { id: true, title: true, edition: true, themes: true }, orderBy: { id: 'asc' } })
  const instruments = rows.map((row) => ({ ...row, themes: themesColumn.parse(JSON.parse(row.themes)) }))
  return instruments.toSorted((a, b) => b.themes.length - a.themes.length)
}
