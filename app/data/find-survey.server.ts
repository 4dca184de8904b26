import { storedScale } from '~/domain/disclosure/scale'
import type { Contact, Survey } from '~/domain/instrument/survey'
import { day } from '~/domain/kernel/day'
import { database, type Store } from './database.server'
import { toOwnQuestions } from './own-questions.server'

const accessOf: Readonly<Record<string, Survey['collector']['access']>> = { 'open-link': 'open', codes: 'codes', paper: 'paper' }

async function findInstrument(row: { id: string; edition: string; scaleMin: number; scaleMax: number; themes: string }, store: Store) {
  const codes = JSON.parse(row.themes) as string[]
  const themes = await store.theme.findMany({ where: { code: { in: codes } }, select: { code: true, name2015: true, name2022: true } })
  const names = new Map(themes.map((theme) => [theme.code, row.edition === '2015' ? theme.name2015 : theme.name2022]))
  const scale = storedScale(row.scaleMin, row.scaleMax)
  return { id: row.id, edition: row.edition, scale, themes: codes.map((code) => ({ code, name: names.get(code) ?? code })) }
}

function toContact({ name, phone, note }: Contact): Contact {
  return { name, phone, note }
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
          key: { select: { publicKey: true } },
          questions: true,
          partnership: { include: { settlements: true, contacts: { where: { confirmed: true }, orderBy: { order: 'asc' } } } },
        },
      },
    },
  })
  if (collector === null) return null
  const { wave, community } = collector
  const { partnership, instrument } = wave
  const surveyed = { partnershipId: partnership.id, indicators: { some: { source: 'survey' } } }
  const frameworks = await store.framework.findMany({ where: surveyed, select: { id: true }, orderBy: { id: 'asc' } })
  return {
    collector: { id: collector.id, access: accessOf[collector.kind] ?? 'paper', isShared: collector.evidenceKind === 'shared-device' },
    wave: {
      id: wave.id,
      state: wave.state,
      opensOn: day(wave.opensOn),
      answerByDay: day(wave.answerByDay),
      publishOn: wave.publishOn === null ? null : day(wave.publishOn),
      languages: JSON.parse(wave.languages) as string[],
      publicKey: wave.key?.publicKey ?? null,
    },
    instrument: { ...(await findInstrument(instrument, store)), own: toOwnQuestions(wave.questions) },
    place: partnership.settlements.find(({ code }) => code === wave.place)?.name ?? partnership.area,
    community: { code: community.code, name: community.name },
    partnership: { id: partnership.id, name: partnership.name, leaveAddress: partnership.leaveAddress },
    contacts: partnership.contacts.map(toContact),
    frameworks: frameworks.map(({ id }) => id),
  }
}

/** Where a page that belongs to no survey sends those who want to leave, and who may be called: those of the only or first partnership. */
export async function findWayOut(store: Store = database()): Promise<{ readonly leaveAddress: string; readonly contacts: readonly Contact[] } | null> {
  const contacts = { where: { confirmed: true }, orderBy: { order: 'asc' } } as const
  const partnership = await store.partnership.findFirst({ orderBy: { id: 'asc' }, include: { contacts } })
  return partnership === null ? null : { leaveAddress: partnership.leaveAddress, contacts: partnership.contacts.map(toContact) }
}
