import { beforeEach, describe, expect, test } from 'vitest'
import { database } from '~/data/database.server'
import { hmac } from '~/data/keys.server'
import { listSheets } from '~/data/paper-sheets.server'
import { findSurvey } from '~/data/find-survey.server'
import { newSecret } from '~/data/new-secret.server'
import { closeWave } from '~/usecases/close-wave.server'
import { handIn } from '~/usecases/hand-in-sheets.server'
import { issuePaperBatch } from '~/usecases/issue-paper-batch.server'
import { previewWave } from '~/usecases/seal-wave.server'
import { checkResponse, submitResponse } from '~/usecases/submit-response.server'
import { typeSheet } from '~/usecases/type-sheet.server'
import { withdrawResponse } from '~/usecases/withdraw-response.server'
import { openForAnswers, wholeDatabase } from '../support/answering'
import { freshDatabase } from '../support/fresh-database'
import { signInAs } from '../support/sign-in-as'
import { setToday } from '../support/today'

const texts = [
  { theme: 'PS01', box: 'good', text: 'One.' },
  { theme: 'PS02', box: 'better', text: 'Two.' },
] as const
const closing = { partnershipId: 'clackmannanshire', actor: 'A coordinator' }

beforeEach(freshDatabase)

async function rows() {
  const store = database()
  return [await store.pending.count(), await store.freeText.count(), await store.withdrawnReceipt.count()]
}

/** Every keyed hash that a submission with this secret could leave. */
function hashesOf(secret: string): readonly string[] {
  const boxes = ['PS01', 'PS02'].flatMap((theme) => [`text ${theme} good`, `text ${theme} better`])
  return ['answers', 'withdrawn', ...boxes].map((purpose) => hmac(purpose, secret))
}

describe('one secret', () => {
  test('counts once, however often it comes, and a repeat leaves nothing', async () => {
    const { answer, survey } = await openForAnswers()
    const { secret, outcome } = await answer({ texts })
    expect(outcome).toEqual({ ok: true, value: 'counted now' })
    const before = await rows()
    expect((await answer({ secret, ratings: { PS01: 7 }, texts: [{ ...texts[0], theme: 'PS05' }] })).outcome).toEqual({
      ok: true,
      value: 'counted before',
    })
    const submission = { secret, code: null, answers: { ratings: {}, priorities: [] }, texts: [] }
    expect(await checkResponse({ survey, submission, language: 'en' })).toEqual({ ok: true, value: 'counted before' })
    expect(await rows()).toEqual(before)
    expect((await database().pending.findFirst())?.answers).toContain('"PS08":4')
  })

  test('takes answers and texts back, and the old form does not count again', async () => {
    const { answer, survey, withdraw } = await openForAnswers()
    const [mine] = [await answer({ texts }), await answer({ texts })]
    expect(await withdraw(mine.secret)).toEqual({ ok: true, value: 'removed' })
    expect(await rows()).toEqual([1, 2, 1])
    expect((await answer({ secret: mine.secret, texts })).outcome).toEqual({ ok: true, value: 'taken back' })
    const submission = { secret: mine.secret, code: null, answers: { ratings: {}, priorities: [] }, texts: [] }
    expect(await checkResponse({ survey, submission, language: 'en' })).toEqual({ ok: true, value: 'taken back' })
    expect(await withdraw(mine.secret)).toEqual({ ok: true, value: 'nothing there' })
    expect(await rows()).toEqual([1, 2, 1])
    expect((await answer({ texts })).outcome).toEqual({ ok: true, value: 'counted now' })
  })

  test('taken back in ten ways at once, while it is sent again, is taken back', async () => {
    const { answer, withdraw } = await openForAnswers()
    const { secret } = await answer({ texts })
    const acts = Array.from({ length: 10 }, (_, index) => (index % 2 === 0 ? withdraw(secret) : answer({ secret, texts })))
    await Promise.all(acts)
    expect(await rows()).toEqual([0, 0, 1])
  })

  test('that nobody used takes nothing back and leaves no trace', async () => {
    const { answer, withdraw } = await openForAnswers()
    await answer({ texts })
    expect(await withdraw(newSecret())).toEqual({ ok: true, value: 'nothing there' })
    expect(await rows()).toEqual([1, 2, 0])
  })
})

describe('a sheet of paper', () => {
  async function typed(sheets: number) {
    const opened = await openForAnswers()
    const { staffId: ownerId, partnershipId } = await signInAs('facilitator')
    const batch = { waveId: opened.wave.id, communityId: `${partnershipId}-recovery`, ownerId, sheets, partnershipId }
    const issued = await issuePaperBatch(batch)
    if (!issued.ok) throw new Error('Not issued')
    const own = { collectorId: issued.value.collectorId, ownerId }
    for (let number = 1; number <= sheets; number += 1) await typeSheet({ ...own, number, fields: { PS01: '4' } })
    const survey = await findSurvey(own.collectorId)
    if (survey === null) throw new Error('No survey')
    return { ...opened, own, paper: survey, secrets: (await listSheets(own.collectorId)).map(({ secret }) => secret) }
  }

  test.each(['before hand-in', 'after hand-in'])('taken back %s counts in no way that it is sent again', async (when) => {
    const { own, paper, secrets, survey } = await typed(3)
    const [secret = ''] = secrets
    if (when === 'after hand-in') await handIn(own)
    expect(await withdrawResponse(paper, secret)).toEqual({ ok: true, value: 'removed' })
    if (when === 'before hand-in') expect(await handIn(own)).toEqual({ ok: true, value: { sheets: 2 } })
    expect(await rows()).toEqual([2, 0, 1])
    const submission = { secret, code: null, answers: { ratings: { PS01: 4 }, priorities: [] }, texts: [] }
    expect(await submitResponse({ survey, submission, language: 'en' })).toEqual({ ok: true, value: 'taken back' })
    expect(await typeSheet({ ...own, number: 1, fields: { PS01: '4' } })).toMatchObject({ ok: false })
    expect(await rows()).toEqual([2, 0, 1])
  })
})

describe('closing', () => {
  test('ends both ways back with the same words, and leaves no hash of any secret or code anywhere', async () => {
    const { wave, answer, withdraw, codes } = await openForAnswers('codes', 6)
    const secrets: string[] = []
    for (const code of codes.slice(0, 4)) secrets.push((await answer({ code, texts })).secret)
    await withdraw(secrets[0] ?? '')
    const hashes = [...secrets.flatMap(hashesOf), ...codes.map((code) => hmac('code', code))]
    expect(hashes.filter((hash) => JSON.stringify(hash).length > 0 && hash.length === 43)).toHaveLength(hashes.length)
    const before = await wholeDatabase()
    expect(hashes.filter((hash) => before.includes(hash)).length).toBe(3 * 3 + 1 + 2)

    setToday('2026-03-31')
    expect(await closeWave({ ...closing, waveId: wave.id })).toMatchObject({ ok: true })
    const after = await wholeDatabase()
    expect(hashes.filter((hash) => after.includes(hash))).toEqual([])
    expect(await rows()).toEqual([3, 6, 0])

    const problems = [{ item: 'survey', key: 'waveClosed' }]
    for (const secret of [...secrets, newSecret()]) {
      expect((await answer({ secret, code: codes[4] ?? null, texts })).outcome).toEqual({ ok: false, problems })
      expect(await withdraw(secret)).toEqual({ ok: false, problems: [{ item: 'receipt', key: 'waveClosed' }] })
    }
    expect(await rows()).toEqual([3, 6, 0])
  })

  test('comes before the first preview', async () => {
    const { wave, answer } = await openForAnswers()
    await answer()
    expect(await previewWave({ ...closing, waveId: wave.id })).toEqual({ ok: false, problems: [{ item: 'wave', key: 'wave.notClosed' }] })
    setToday('2026-03-31')
    await closeWave({ ...closing, waveId: wave.id })
    expect(await previewWave({ ...closing, waveId: wave.id })).toMatchObject({ ok: true })
  })
})
