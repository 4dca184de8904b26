import { appendResponse } from '../../app/data/append-response.server'
import { today } from '../../app/data/clock.server'
import { newSecret } from '../../app/data/new-secret.server'
import { addDays, day } from '../../app/domain/kernel/day'
import type { Result } from '../../app/domain/kernel/result'
import type { Answers } from '../../app/domain/response/answers'
import { fieldsOfSheet } from '../../app/domain/response/sheet-fields'
import { usualPublishDay } from '../../app/domain/wave/publish-day'
import { rereadEnvironment } from '../../app/http/env.server'
import { addCollector } from '../../app/usecases/add-collector.server'
import { closeWave } from '../../app/usecases/close-wave.server'
import { createWave } from '../../app/usecases/create-wave.server'
import { issuePaperBatch } from '../../app/usecases/issue-paper-batch.server'
import { openWave } from '../../app/usecases/open-wave.server'
import { publishRelease } from '../../app/usecases/publish-release.server'
import { recordConsensus } from '../../app/usecases/record-consensus.server'
import { sealWave } from '../../app/usecases/seal-wave.server'
import { typeSheet } from '../../app/usecases/type-sheet.server'
import { inventTexts, type InventedText } from './invented-texts'
import { type InventedCommunity, inventAnswers } from './invented-answers'
import { randomUUID } from 'node:crypto'
import { seededChance } from './seeded-chance'

/** Whose waves are made. */
interface Planner {
  readonly partnershipId: string
  /** Who plans, closes, seals and publishes. */
  readonly actor: string
}

interface Cast extends Planner {
  readonly facilitatorId: string
  readonly seed: number
}

interface Days {
  readonly opensOn: string
  readonly answerBy: string
}

const languages = ['en', 'gd', 'pl', 'uk', 'ar']
const themes = Array.from({ length: 14 }, (_, index) => `PS${String(index + 1).padStart(2, '0')}`)

/** Sizes that show every rule: a large group, a batch, and two that are pooled to twelve. */
const communities: readonly InventedCommunity[] = [
  { code: 'recovery', size: 31, middle: 3.9, agreed: {}, skipped: { PS03: 6 } },
  { code: 'prison', size: 14, middle: 3.1, agreed: { PS09: 1, PS05: 7 }, skipped: { PS03: 5, PS09: 0, PS05: 0 } },
  { code: 'victims', size: 9, middle: 4.4, agreed: {}, skipped: { PS06: 3 } },
  { code: 'families', size: 3, middle: 4.1, agreed: {}, skipped: {} },
]

/** How many of the recovery community's answers one facilitator typed: so few that the others are protected without wide bounds. */
const onPaper = 2

function valueOf<Value>(result: Result<Value>): Value {
  if (!result.ok) throw new Error(`The demonstration met a refusal: ${JSON.stringify(result.problems)}`)
  return result.value
}

/** Makes it that day for the use cases, and afterwards the day it was. */
export async function onDay<Value>(day: string, work: () => Promise<Value>): Promise<Value> {
  const before = process.env['REHEARSAL_TODAY']
  process.env['REHEARSAL_TODAY'] = day
  rereadEnvironment()
  try {
    return await work()
  } finally {
    if (before === undefined) delete process.env['REHEARSAL_TODAY']
    else process.env['REHEARSAL_TODAY'] = before
    rereadEnvironment()
  }
}

async function open(
  title: string,
  { opensOn, answerBy }: Days,
  { partnershipId, actor }: Planner,
  asked: readonly InventedCommunity[] = communities,
): Promise<string> {
  const chosen = asked.map(({ code }) => `${partnershipId}-${code}`)
  const form = {
    title,
    instrument: 'place-standard-14',
    place: 'area',
    opensOn,
    answerBy,
    paperIn: '',
    publishOn: '',
    languages,
    communities: chosen,
    oneGroup: [],
  }
  const { waveId } = valueOf(await createWave(form, { partnershipId, actor, languages, like: null }))
  valueOf(await openWave({ waveId, partnershipId, actor }))
  return waveId
}

async function openLink(waveId: string, code: string, { partnershipId, actor }: Planner): Promise<string> {
  const collector = { communityId: `${partnershipId}-${code}`, kind: 'open-link', evidenceKind: 'own-phone' } as const
  return valueOf(await addCollector(collector, { waveId, partnershipId, actor })).collectorId
}

async function answerOnPaper(waveId: string, code: string, answers: readonly Answers[], cast: Cast): Promise<void> {
  const { partnershipId, facilitatorId: ownerId } = cast
  const communityId = `${partnershipId}-${code}`
  const { collectorId } = valueOf(await issuePaperBatch({ waveId, communityId, ownerId, sheets: answers.length, partnershipId }))
  for (const [index, sheet] of answers.entries()) {
    valueOf(await typeSheet({ collectorId, ownerId, number: index + 1, fields: fieldsOfSheet({ answers: sheet, texts: [] }) }))
  }
}

async function answerByPhone(
  waveId: string,
  code: string,
  answers: readonly Answers[],
  cast: Planner,
  texts: readonly InventedText[] = [],
): Promise<void> {
  const collectorId = await openLink(waveId, code, cast)
  for (const [person, own] of answers.entries()) {
    const written = texts.filter((_, index) => index % answers.length === person)
    const language = written[0]?.language ?? 'en'
    await appendResponse({ collectorId, waveId, community: code, secret: newSecret(), answers: own, texts: written, language })
  }
}

async function agree(waveId: string, code: string, headCount: number, rating: number, cast: Cast): Promise<void> {
  const { partnershipId, facilitatorId: enteredById } = cast
  const fields = { PS08: String(rating), PS09: String(rating - 1), PS12: String(rating + 1) }
  const typed = { headCount: String(headCount), mayShow: 'yes', fields } as const
  valueOf(await recordConsensus({ id: randomUUID(), waveId, communityId: `${partnershipId}-${code}`, partnershipId, enteredById, typed }))
}

async function answer(waveId: string, cast: Cast, chance: () => number, shift: number): Promise<void> {
  for (const community of communities) {
    const answers = inventAnswers({ ...community, middle: community.middle + shift }, themes, chance)
    const paper = community.code === 'recovery' ? onPaper : 0
    await answerByPhone(waveId, community.code, answers.slice(paper), cast)
    if (paper > 0) await answerOnPaper(waveId, community.code, answers.slice(0, paper), cast)
  }
  await agree(waveId, 'recovery', 12, 4, cast)
  await agree(waveId, 'prison', 5, 3, cast)
  await agree(waveId, 'families', 6, 5, cast)
}

async function published(title: string, days: Days, cast: Cast, chance: () => number, shift: number): Promise<void> {
  const waveId = await onDay(days.opensOn, async () => {
    const opened = await open(title, days, cast)
    await answer(opened, cast, chance, shift)
    return opened
  })
  await publish(waveId, days, cast)
}

/** A wave that some communities answered on their own phones, published on the day that is usual. */
export async function publishWave(
  title: string,
  days: Days,
  planner: Planner,
  asked: readonly InventedCommunity[],
  chance: () => number,
): Promise<void> {
  const waveId = await onDay(days.opensOn, async () => {
    const opened = await open(title, days, planner, asked)
    for (const community of asked) await answerByPhone(opened, community.code, inventAnswers(community, themes, chance), planner)
    return opened
  })
  await publish(waveId, days, planner)
}

async function publish(waveId: string, days: Days, { partnershipId, actor }: Planner): Promise<void> {
  await onDay(days.answerBy, async () => {
    valueOf(await closeWave({ waveId, partnershipId, actor }))
    valueOf(await sealWave({ waveId, partnershipId, actor }))
  })
  const publishOn = usualPublishDay(day(days.answerBy))
  await onDay(publishOn, async () => valueOf(await publishRelease({ waveId, partnershipId, actor })))
}

/** A wave that was closed a few days ago, with what people wrote in it: enough to try out a review, and two groups to seal. */
async function closedWithTexts(cast: Cast, chance: () => number): Promise<void> {
  const { partnershipId, actor } = cast
  const days = { opensOn: addDays(today(), -30), answerBy: addDays(today(), -3) }
  const waveId = await onDay(days.opensOn, async () => {
    const opened = await open('What people wrote (invented)', days, cast)
    const texts = inventTexts(themes, chance)
    for (const community of communities.slice(0, 2)) {
      const answers = inventAnswers(community, themes, chance)
      const own = texts.filter((_, index) => (community.code === 'prison') === (index % 3 === 2))
      await answerByPhone(opened, community.code, answers, cast, own)
    }
    return opened
  })
  await onDay(days.answerBy, async () => valueOf(await closeWave({ waveId, partnershipId, actor })))
}

/** Two waves with a release each, one whose texts wait for their review, and a survey that is open for trying out, whose links it gives. */
export async function seedWaves(cast: Cast): Promise<readonly string[]> {
  const chance = seededChance(cast.seed)
  await published('Autumn 2025 (invented)', { opensOn: '2025-09-01', answerBy: '2025-09-30' }, cast, chance, 0)
  await published('Spring 2026 (invented)', { opensOn: '2026-03-02', answerBy: '2026-03-31' }, cast, chance, 0.4)
  await closedWithTexts(cast, chance)
  const tryOut = await open('Try it out (invented)', { opensOn: today(), answerBy: addDays(today(), 90) }, cast)
  const links: string[] = []
  for (const { code } of communities) links.push(await openLink(tryOut, code, cast))
  return links
}
