import type { Instrument } from '~/domain/instrument/instrument'
import { day, type Day } from '~/domain/kernel/day'
import { database, type Store } from './database.server'

export interface Contact {
  readonly name: string
  readonly phone: string
  readonly note: string
}

/** Everything that an address of the survey leads to. It tells nothing of what was answered. */
export interface Survey {
  readonly collector: { readonly id: string; readonly access: 'open' | 'codes' | 'paper'; readonly isShared: boolean }
  readonly wave: {
    readonly id: string
    readonly state: string
    readonly opensOn: Day
    readonly answerByDay: Day
    readonly languages: readonly string[]
  }
  readonly instrument: Instrument
  /** The name of what is rated: the whole area, or one of its settlements. */
  readonly place: string
  readonly community: { readonly code: string; readonly name: string }
  readonly partnership: { readonly id: string; readonly name: string; readonly leaveAddress: string }
  /** Only those that the partnership has confirmed. */
  readonly contacts: readonly Contact[]
}

const accessOf: Readonly<Record<string, Survey['collector']['access']>> = { 'open-link': 'open', codes: 'codes', paper: 'paper' }

async function findInstrument(row: { id: string; edition: string; scaleMin: number; scaleMax: number; themes: string }, store: Store) {
  const codes = JSON.parse(row.themes) as string[]
  const themes = await store.theme.findMany({ where: { code: { in: codes } }, select: { code: true, name2015: true, name2022: true } })
  const names = new Map(themes.map((theme) => [theme.code, row.edition === '2015' ? theme.name2015 : theme.name2022]))
  const scale = { min: row.scaleMin, max: row.scaleMax }
  return { id: row.id, edition: row.edition, scale, themes: codes.map((code) => ({ code, name: names.get(code) ?? code })) }
}

/** The survey at an address, in whatever state its wave is; null when the address was never given out. */
export async function findSurvey(collectorId: string, store: Store = database()): Promise<Survey | null> {
  const collector = await store.collector.findUnique({
    where: { id: collectorId },
    include: {
      community: true,
      wave: {
        include: {
          instrument: true,
          partnership: { include: { settlements: true, contacts: { where: { confirmed: true }, orderBy: { order: 'asc' } } } },
        },
      },
    },
  })
  if (collector === null) return null
  const { wave, community } = collector
  const { partnership, instrument } = wave
  return {
    collector: { id: collector.id, access: accessOf[collector.kind] ?? 'paper', isShared: collector.evidenceKind === 'shared-device' },
    wave: {
      id: wave.id,
      state: wave.state,
      opensOn: day(wave.opensOn),
      answerByDay: day(wave.answerByDay),
      languages: JSON.parse(wave.languages) as string[],
    },
    instrument: await findInstrument(instrument, store),
    place: partnership.settlements.find(({ code }) => code === wave.place)?.name ?? partnership.area,
    community: { code: community.code, name: community.name },
    partnership: { id: partnership.id, name: partnership.name, leaveAddress: partnership.leaveAddress },
    contacts: partnership.contacts.map(({ name, phone, note }) => ({ name, phone, note })),
  }
}
