import { z } from 'zod'
import { storedScale, type Scale } from '~/domain/disclosure/scale'
import { audiences, type Audience } from '~/domain/instrument/audience'
import { database, type Store } from './database.server'

/** An instrument as a coordinator chooses it. */
export interface InstrumentChoice {
  readonly id: string
  readonly title: string
  readonly edition: string
  readonly themes: readonly string[]
  readonly audience: Audience
  readonly scale: Scale
}

export const audienceColumn = z.enum(audiences)
const themesColumn = z.array(z.string())

/** Every instrument, the longest first. */
export async function listInstruments(store: Store = database()): Promise<readonly InstrumentChoice[]> {
  const rows = await store.instrument.findMany({ orderBy: { id: 'asc' } })
  const instruments = rows.map(({ id, title, edition, themes, audience, scaleMin, scaleMax }) => ({
    id,
    title,
    edition,
    themes: themesColumn.parse(JSON.parse(themes)),
    audience: audienceColumn.parse(audience),
    scale: storedScale(scaleMin, scaleMax),
  }))
  return instruments.toSorted((a, b) => b.themes.length - a.themes.length)
}

/** The instruments that this partnership may choose: the children's only once it has confirmed consent and wording. */
export async function listChoosable(partnershipId: string, store: Store = database()): Promise<readonly InstrumentChoice[]> {
  const isConfirmed = (await store.childrenConsent.count({ where: { partnershipId } })) === 1
  return (await listInstruments(store)).filter(({ audience }) => audience === 'adults' || isConfirmed)
}
