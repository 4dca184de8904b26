import { database } from '~/data/database.server'
import { issuePaperBatch } from '~/usecases/issue-paper-batch.server'
import { recordConsensus } from '~/usecases/record-consensus.server'
import { typeSheet } from '~/usecases/type-sheet.server'
import { appendWaveKey } from '~/data/wave-keys.server'
import { insertAction } from '../fixtures/insert-action'
import { editFrameworkOnce } from './edit-framework-once'
import { giveOwnQuestions, ownQuestions } from './own-questions'
import { makeReleasedCaseStudy } from './make-case-study'
import { makeWave, type MadeWave } from './make-wave'
import { settleProtocol } from './safeguarding'
import { signInAs } from './sign-in-as'
import { setToday } from './today'
import type { WaysIn } from './two-worlds'
import { type BaseWorkshops, makeBaseWorkshops } from './two-worlds-workshops'

export const partnershipId = 'clackmannanshire'

/** What both worlds begin with: two waves with their ways in, paper, an agreed sheet, and who looks. */
export interface Base {
  readonly first: MadeWave
  readonly second: MadeWave
  readonly ways: WaysIn
  readonly coordinator: string
  readonly reader: string
  readonly viewer: string
  readonly readersBatch: string
  /** A coordinator who reviews what people wrote. */
  readonly reviewer: string
  /** The ids of what reviewers let through in the first wave: shown, taken down, and one that waits for a second look. */
  readonly quotes: readonly string[]
  readonly framework: string
  readonly figure: string
  /** A published improvement action that says that it answers the first release and one of its quotes, before there are any. */
  readonly action: string
  /** A released case study. */
  readonly study: string
  /** Workshops that the reader facilitates, and what comes of workshops. */
  readonly workshops: BaseWorkshops
}

async function paperFor(waveId: string, ownerId: string, sheets: number): Promise<{ collectorId: string; ownerId: string }> {
  const issued = await issuePaperBatch({ waveId, communityId: `${partnershipId}-prison`, ownerId, sheets, partnershipId })
  if (!issued.ok) throw new Error('No paper was issued')
  return { collectorId: issued.value.collectorId, ownerId }
}

export async function makeBase(): Promise<Base> {
  setToday('2026-03-15')
  // So that the rules look at every text of both worlds.
  await settleProtocol(partnershipId)
  const days = { opensOn: '2026-03-01', answerByDay: '2026-03-31', paperInDay: '2026-04-07' }
  const first = await makeWave({ communities: ['recovery', 'victims', 'families'], ...days })
  const prison = await makeWave({ communities: ['prison'], kind: 'codes', codes: 30, ...days })
  // One wave with both ways in: the collector with codes joins the other three.
  await database().waveCommunity.create({ data: { waveId: first.id, communityId: `${partnershipId}-prison` } })
  await database().collector.updateMany({ where: { waveId: prison.id }, data: { waveId: first.id } })
  await database().waveCommunity.deleteMany({ where: { waveId: prison.id } })
  await database().wave.delete({ where: { id: prison.id } })
  await giveOwnQuestions(first.id, [
    ...ownQuestions,
    { code: 'X4', kind: 'choice', words: { en: { ask: 'Day or evening?', options: ['Day', 'Evening'], low: '', high: '' } } },
  ])
  const later = { opensOn: '2026-07-01', answerByDay: '2026-07-31', paperInDay: '2026-07-31' }
  const second = await makeWave({ communities: ['recovery', 'victims'], state: 'draft', ...later })
  for (const { id } of [first, second]) await appendWaveKey(id)
  const reviewer = await signInAs('coordinator', 'A reviewer')
  await database().staff.update({ where: { id: reviewer.staffId }, data: { reviews: true } })
  const [coordinator, typist, reader, viewer] = [
    await signInAs('coordinator'),
    await signInAs('facilitator', 'A typist'),
    await signInAs('facilitator', 'A reader'),
    await signInAs('viewer'),
  ]
  const paper = await paperFor(first.id, typist.staffId, 12)
  const readers = await paperFor(first.id, reader.staffId, 3)
  await typeSheet({ ...readers, number: 2, fields: { PS08: '4' } })
  await database().paperSheet.deleteMany({ where: { collectorId: readers.collectorId, sheetNumber: 2 } })
  const agreed = { headCount: '12', mayShow: 'yes' as const, fields: { PS08: '3', PS12: '5' } }
  const communityId = `${partnershipId}-recovery`
  const sheet = { id: crypto.randomUUID(), waveId: first.id, communityId, partnershipId, enteredById: reader.staffId, typed: agreed }
  if (!(await recordConsensus(sheet)).ok) throw new Error('No consensus sheet was kept')
  const framework = await database().framework.findFirstOrThrow({ where: { partnershipId }, orderBy: { id: 'asc' } })
  await editFrameworkOnce(framework.id, partnershipId)
  const indicator = await database().indicator.findFirstOrThrow({
    where: { source: 'entered', framework: { partnershipId } },
    orderBy: { id: 'asc' },
  })
  const quotes = Array.from({ length: 8 }, () => crypto.randomUUID())
  const collectors = { ...first.collectors, prison: prison.collectors['prison'] ?? '' }
  return {
    first: { ...first, collectors },
    second,
    ways: { collectors, codes: { prison: prison.codes['prison'] ?? [] }, paper: { prison: paper } },
    coordinator: coordinator.staffId,
    reviewer: reviewer.staffId,
    quotes,
    action: await insertAction({ sources: ['theme/1/PS08', ...quotes.slice(0, 3).map((id) => `quote/1/${id}`)], isPublished: true }),
    reader: reader.staffId,
    viewer: viewer.staffId,
    readersBatch: readers.collectorId,
    framework: framework.id,
    figure: indicator.id,
    study: await makeReleasedCaseStudy(partnershipId, typist.staffId, [reviewer.staffId, viewer.staffId]),
    workshops: await makeBaseWorkshops(reader),
  }
}
