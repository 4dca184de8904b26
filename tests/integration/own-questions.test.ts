import { beforeEach, describe, expect, test } from 'vitest'
import { database } from '~/data/database.server'
import { findSurvey } from '~/data/find-survey.server'
import { decrypt } from '~/data/keys.server'
import { newSecret } from '~/data/new-secret.server'
import { findReleaseOfWave } from '~/data/releases.server'
import { action } from '~/routes/_respond.s.$collector'
import { closeWave } from '~/usecases/close-wave.server'
import { publishRelease } from '~/usecases/publish-release.server'
import { sealWave } from '~/usecases/seal-wave.server'
import { verifyReleases } from '~/usecases/verify-releases.server'
import { withdrawResponse } from '~/usecases/withdraw-response.server'
import { callRoute } from '../support/call-route'
import { freshDatabase } from '../support/fresh-database'
import { type MadeWave, makeWave } from '../support/make-wave'
import { oldTicket } from '../support/old-ticket'
import { giveOwnQuestions } from '../support/own-questions'
import { type FormFields, postRequest } from '../support/request'
import { setToday } from '../support/today'

let wave: MadeWave
let link = ''
const target = () => ({ waveId: wave.id, partnershipId: 'clackmannanshire', actor: 'Morag' })

beforeEach(async () => {
  await freshDatabase()
  setToday('2026-03-15')
  wave = await makeWave({ communities: ['recovery', 'victims'], instrument: 'place-standard-7' })
  await giveOwnQuestions(wave.id)
  link = wave.collectors['recovery'] ?? ''
})

const secret = newSecret()
const post = (fields: FormFields) =>
  callRoute(action, postRequest(`/s/${link}`, { ticket: oldTicket(link, secret), secret, ...fields }), { collector: link })

describe('a respondent', () => {
  test('answers them, and each answer waits where it belongs', async () => {
    const sent = await post({ X1: '2', X2: '6', 'X3-own': ' A lift. ', PS08: '4', intent: 'send' })
    expect(sent).toMatchObject({ status: 200, body: { turn: { stage: 'sent' } } })
    const [row] = await database().pending.findMany()
    expect(JSON.parse(row?.answers ?? '')).toEqual({ ratings: { PS08: 4, X2: 6 }, priorities: [], choices: { X1: 2 } })
    const [text] = await database().freeText.findMany()
    expect(JSON.parse(decrypt('text', text?.ciphertext ?? '').trim())).toMatchObject({ theme: 'X3', box: 'own', text: 'A lift.' })
    expect(text?.ciphertext).not.toContain('lift')
  })

  test('is told of an option off the list, and nothing is lost', async () => {
    const answer = await post({ X1: '4', 'X3-own': 'A lift.', intent: 'send' })
    expect(answer).toMatchObject({ status: 422, body: { draft: { choices: { X1: '4' }, own: { X3: 'A lift.' } } } })
    expect(await database().pending.count()).toBe(0)
  })

  test('takes the text of an own question back with the receipt', async () => {
    await post({ X1: '2', 'X3-own': 'A lift.', intent: 'send' })
    const survey = await findSurvey(link)
    if (survey !== null) await withdrawResponse(survey, secret)
    expect([await database().pending.count(), await database().freeText.count()]).toEqual([0, 0])
  })
})

/** 40 people of one community and 8 of another, who are too few for a batch and too few groups for a pool. */
async function publish(): Promise<void> {
  const answersOf = (person: number) => ({
    ratings: { PS08: 4, X2: 1 + (person % 7) },
    priorities: [],
    choices: { X1: person < 30 ? 1 : person < 37 ? 2 : 3 },
  })
  const rows = (community: string, people: number) =>
    Array.from({ length: people }, (_, person) => ({
      collectorId: wave.collectors[community] ?? '',
      answers: JSON.stringify(answersOf(person)),
    }))
  await database().pending.createMany({ data: [...rows('recovery', 40), ...rows('victims', 8)] })
  setToday('2026-03-31')
  for (const step of [closeWave, sealWave, publishRelease]) expect((await step(target())).ok).toBe(true)
}

describe('a published wave', () => {
  beforeEach(publish)

  test('says of a rating what it says of a theme, and of a choice the counts that may be said', async () => {
    const release = await findReleaseOfWave(wave.id)
    const [recovery, victims] = release?.content.groups ?? []
    expect(recovery?.own).toEqual({
      figures: { X2: { status: 'exact', value: '3.9', n: 40 } },
      choices: { X1: [{ from: 30, to: 34 }, { from: 5, to: 9 }, null] },
    })
    expect(victims?.own).toEqual({ figures: { X2: { status: 'hidden' } }, choices: { X1: [null, null, null] } })
    expect(release?.content.total.own).toEqual({ X2: { status: 'exact', value: '3.9', n: 40 } })
  })

  test('carries the questions with their words, in English, and never an own rating among the themes', async () => {
    const content = (await findReleaseOfWave(wave.id))?.content
    expect(content?.wave.own?.map(({ code, kind, language, ask }) => [code, kind, language, ask])).toEqual([
      ['X1', 'choice', 'en', 'How do you get here?'],
      ['X2', 'rating', 'en', 'How warm is the welcome?'],
      ['X3', 'text', 'en', 'What would help you most?'],
    ])
    expect(content?.wave.themes).not.toContain('X2')
    expect(content?.groups.flatMap(({ figures }) => Object.keys(figures))).not.toContain('X2')
    expect(content?.total.figures['X2']).toBeUndefined()
  })

  test('is proved again from what is stored', async () => {
    expect(await verifyReleases()).toMatchObject({ releases: 1, records: 8, flaws: [] })
  })

  test('keeps counts of its options until they are destroyed, and its choices for ever', async () => {
    expect(
      await database().sealed.findMany({ where: { theme: 'X1' }, orderBy: { rating: 'asc' }, select: { rating: true, count: true } }),
    ).toEqual([
      { rating: 1, count: 30 },
      { rating: 2, count: 7 },
      { rating: 3, count: 3 },
    ])
    await expect(database().choiceRecord.updateMany({ data: { count: 1 } })).rejects.toThrow()
    await expect(database().choiceRecord.deleteMany()).rejects.toThrow()
  })
})
