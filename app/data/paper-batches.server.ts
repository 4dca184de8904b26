import { day, type Day } from '~/domain/kernel/day'
import { storedScale } from '~/domain/disclosure/scale'
import { optionsOf, ownWordsIn } from '~/domain/instrument/own-question'
import type { SheetQuestions } from '~/domain/response/sheet-questions'
import { database, type Store } from './database.server'
import { toOwnQuestions } from './own-questions.server'

/** A paper collector and what its typist has to know of its wave. */
export interface PaperBatch {
  readonly collectorId: string
  readonly ownerId: string
  readonly issued: number
  readonly community: { readonly code: string; readonly name: string }
  readonly wave: {
    readonly id: string
    readonly title: string
    readonly state: string
    readonly answerByDay: Day
    readonly paperInDay: Day
    readonly instrument: string
    readonly edition: string
    /** Codes in the order they are asked. */
    readonly themes: readonly string[]
    readonly scale: SheetQuestions['scale']
    /** The partnership's own questions in their order, worded as its staff read them. */
    readonly own: SheetQuestions['own']
    /** Codes of the languages that the wave is asked in. */
    readonly languages: readonly string[]
    /** Whether the partnership acts on danger, so that its sheets have a box for it. */
    readonly asksDanger: boolean
  }
  readonly partnershipId: string
}

const columns = {
  id: true,
  ownerId: true,
  issued: true,
  community: { select: { code: true, name: true } },
  wave: {
    select: {
      id: true,
      title: true,
      state: true,
      answerByDay: true,
      paperInDay: true,
      languages: true,
      instrument: { select: { id: true, edition: true, themes: true, scaleMin: true, scaleMax: true } },
      questions: true,
      partnership: { select: { id: true, protocol: { select: { confirmedOn: true } } } },
    },
  },
} as const

interface BatchRow {
  readonly id: string
  readonly ownerId: string | null
  readonly issued: number
  readonly community: { readonly code: string; readonly name: string }
  readonly wave: {
    readonly id: string
    readonly title: string
    readonly state: string
    readonly answerByDay: string
    readonly paperInDay: string
    readonly languages: string
    readonly instrument: { readonly id: string; readonly edition: string; readonly themes: string; readonly scaleMin: number; readonly scaleMax: number }
    readonly questions: Parameters<typeof toOwnQuestions>[0]
    readonly partnership: { readonly id: string; readonly protocol: object | null }
  }
}

function toBatch({ id, ownerId, issued, community, wave }: BatchRow): PaperBatch {
  if (ownerId === null) throw new Error(`The paper batch ${id} belongs to nobody`)
  return {
    collectorId: id,
    ownerId,
    issued,
    community,
    wave: {
      id: wave.id,
      title: wave.title,
      state: wave.state,
      answerByDay: day(wave.answerByDay),
      paperInDay: day(wave.paperInDay),
      instrument: wave.instrument.id,
      edition: wave.instrument.edition,
      themes: JSON.parse(wave.instrument.themes) as string[],
      scale: storedScale(wave.instrument.scaleMin, wave.instrument.scaleMax),
      own: toOwnQuestions(wave.questions).map((question) => ({
        code: question.code,
        kind: question.kind,
        options: optionsOf(question),
        ask: ownWordsIn(question, 'en').words.ask,
      })),
      languages: JSON.parse(wave.languages) as string[],
      asksDanger: wave.partnership.protocol !== null,
    },
    partnershipId: wave.partnership.id,
  }
}

/** The batches of one typist, those of the latest wave first. */
export async function listBatches(ownerId: string, store: Store = database()): Promise<readonly PaperBatch[]> {
  const rows = await store.collector.findMany({
    where: { kind: 'paper', ownerId },
    select: columns,
    orderBy: [{ wave: { opensOn: 'desc' } }, { wave: { title: 'asc' } }, { community: { order: 'asc' } }, { id: 'asc' }],
  })
  return rows.map(toBatch)
}

/** A batch of this typist; another person's batch is not found. */
export async function findBatch(collectorId: string, ownerId: string, store: Store = database()): Promise<PaperBatch | null> {
  const row = await store.collector.findFirst({ where: { id: collectorId, kind: 'paper', ownerId }, select: columns })
  return row === null ? null : toBatch(row)
}

/** Every paper batch of a wave, for its closing. */
export async function listBatchesOfWave(waveId: string, store: Store = database()): Promise<readonly PaperBatch[]> {
  const rows = await store.collector.findMany({ where: { kind: 'paper', waveId }, select: columns, orderBy: { id: 'asc' } })
  return rows.map(toBatch)
}

export interface NewPaperBatch {
  readonly collectorId: string
  readonly waveId: string
  readonly communityId: string
  readonly ownerId: string
  readonly issued: number
}

export async function appendBatch(batch: NewPaperBatch, store: Store): Promise<void> {
  const { collectorId, waveId, communityId, ownerId, issued } = batch
  await store.collector.create({ data: { id: collectorId, kind: 'paper', evidenceKind: 'paper', waveId, communityId, ownerId, issued } })
}

/** Whether the wave asks this community, and both are of the partnership. */
export async function isCommunityOfWave(
  { waveId, communityId, partnershipId }: { readonly waveId: string; readonly communityId: string; readonly partnershipId: string },
  store: Store,
): Promise<boolean> {
  const where = { waveId, communityId, wave: { partnershipId }, community: { partnershipId } }
  return (await store.waveCommunity.count({ where })) === 1
}
