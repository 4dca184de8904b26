import { storedScale } from '~/domain/disclosure/scale'
import type { Contact, Survey } from '~/domain/instrument/survey'
import { day } from '~/domain/kernel/day'
import { publicPath } from '~/domain/partnership/public-path'
import { findChildrenConsent } from './children-consent.server'
import { database, type Store } from './database.server'
import type { Prisma } from './generated/sqlite/client'
import { audienceColumn } from './instruments.server'
import { toOwnQuestions } from './own-questions.server'
import { findHomePartnershipId } from './partnerships.server'
import { findSafeguardingProtocol } from './safeguarding-protocol.server'

const accessOf: Readonly<Record<string, Survey['collector']['access']>> = {
  'open-link': 'open',
  codes: 'codes',
  paper: 'paper',
  interview: 'open',
}

interface InstrumentRow {
  readonly id: string
  readonly edition: string
  readonly audience: string
  readonly scaleMin: number
  readonly scaleMax: number
  readonly themes: string
}

async function findInstrument(row: InstrumentRow, store: Store) {
  const codes = JSON.parse(row.themes) as string[]
  const themes = await store.theme.findMany({ where: { code: { in: codes } }, select: { code: true, name2015: true, name2022: true } })
  const names = new Map(themes.map((theme) => [theme.code, row.edition === '2015' ? theme.name2015 : theme.name2022]))
  const scale = storedScale(row.scaleMin, row.scaleMax)
  const audience = audienceColumn.parse(row.audience)
  return { id: row.id, edition: row.edition, audience, scale, themes: codes.map((code) => ({ code, name: names.get(code) ?? code })) }
}

function toContact({ name, phone, note }: Contact): Contact {
  return { name, phone, note }
}

/** What a survey is described from. */
const surveyed = {
  instrument: true,
  key: { select: { publicKey: true } },
  questions: true,
  partnership: { include: { settlements: true, videos: true, contacts: { where: { confirmed: true }, orderBy: { order: 'asc' } } } },
} as const

/** The survey at an address, in whatever state its wave is; null when the address was never given out. */
export async function findSurvey(collectorId: string, store: Store = database()): Promise<Survey | null> {
  const collector = await store.collector.findUnique({ where: { id: collectorId }, include: { community: true, wave: { include: surveyed } } })
  if (collector === null) return null
  const { id, kind, evidenceKind, wave, community } = collector
  const isInterview = kind === 'interview'
  const way = { id, access: accessOf[kind] ?? 'paper', isShared: evidenceKind === 'shared-device' || isInterview, isInterview }
  return { collector: way, community: { code: community.code, name: community.name }, ...(await describeSurvey(wave, store)) }
}

/** The survey as its wave will be asked, for whoever plans it: as if its first community came in by an open link. */
export async function findPlannedSurvey(waveId: string, partnershipId: string, store: Store = database()): Promise<Survey | null> {
  const communities = { include: { community: true }, orderBy: { community: { order: 'asc' } }, take: 1 } as const
  const wave = await store.wave.findFirst({ where: { id: waveId, partnershipId }, include: { ...surveyed, communities } })
  const community = wave?.communities[0]?.community
  if (wave === null || community === undefined) return null
  const way = { id: 'preview', access: 'open', isShared: false, isInterview: false } as const
  return { collector: way, community: { code: community.code, name: community.name }, ...(await describeSurvey(wave, store)) }
}

type SurveyedWave = Prisma.WaveGetPayload<{ include: typeof surveyed }>

async function describeSurvey(wave: SurveyedWave, store: Store): Promise<Omit<Survey, 'collector' | 'community'>> {
  const { partnership, instrument } = wave
  const surveyedOf = { partnershipId: partnership.id, indicators: { some: { source: 'survey' } } }
  const frameworks = await store.framework.findMany({ where: surveyedOf, select: { id: true }, orderBy: { id: 'asc' } })
  return {
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
    consent: instrument.audience === 'children' ? ((await findChildrenConsent(partnership.id, store))?.wording ?? {}) : null,
    safeguarding: (await findSafeguardingProtocol(partnership.id, store))?.wording ?? null,
    place: partnership.settlements.find(({ code }) => code === wave.place)?.name ?? partnership.area,
    partnership: {
      id: partnership.id,
      name: partnership.name,
      leaveAddress: partnership.leaveAddress,
      at: publicPath(partnership.id, await findHomePartnershipId(store)),
    },
    contacts: partnership.contacts.map(toContact),
    videos: Object.fromEntries(partnership.videos.map(({ item, file }) => [item, file])),
    frameworks: frameworks.map(({ id }) => id),
  }
}

/** Where a page that belongs to no survey sends those who want to leave, and who may be called: those of the partnership of the short addresses. */
export async function findWayOut(store: Store = database()): Promise<{ readonly leaveAddress: string; readonly contacts: readonly Contact[] } | null> {
  const contacts = { where: { confirmed: true }, orderBy: { order: 'asc' } } as const
  const home = await findHomePartnershipId(store)
  const partnership = home === null ? null : await store.partnership.findUnique({ where: { id: home }, include: { contacts } })
  return partnership === null ? null : { leaveAddress: partnership.leaveAddress, contacts: partnership.contacts.map(toContact) }
}
