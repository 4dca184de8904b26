import { beforeEach, describe, expect, test } from 'vitest'
import { database } from '~/data/database.server'
import { migrationTarget } from '~/data/migrate.server'
import { closeWave } from '~/usecases/close-wave.server'
import { destroyExpired } from '~/usecases/destroy-expired.server'
import { wholeDatabase } from '../support/answering'
import { freshDatabase } from '../support/fresh-database'
import { setToday } from '../support/today'
import { browserAt, keptDrafts } from '../support/later-browser'

beforeEach(async () => {
  await freshDatabase()
  setToday('2026-03-15')
})

describe('without a script', () => {
  test('a draft is kept under a code that is shown once, and comes back whole with it', async () => {
    const { form, later, bringBack, collector } = await browserAt()
    const kept = await later(form)
    expect(kept.status).toBe(200)
    expect(kept.body.code).toMatch(/^[0-9A-HJKMNP-TV-Z]{10}$/)
    expect(kept.body.address).toBe(`http://localhost:3000/s/${collector}`)
    const back = await bringBack(kept.body.code)
    expect(back.status).toBe(200)
    expect(back.body.turn).toEqual({ stage: 'form', problems: [] })
    expect(back.body.draft).toMatchObject({ secret: form.secret, resume: kept.body.draft.resume })
    expect(back.body.draft.ratings['PS02']).toBe('4')
    expect(back.body.draft.good['PS03']).toBe('Ceòl.')
    expect(back.body.place).toBe('PS04')
  })

  test('the code may be typed in small letters, with spaces, and with O for 0', async () => {
    const { form, later, bringBack } = await browserAt()
    const { code } = (await later(form)).body
    const typed = ` ${code.slice(0, 5).toLowerCase().replaceAll('0', 'o').replaceAll('1', 'l')}  ${code.slice(5).toLowerCase()} `
    expect((await bringBack(typed)).status).toBe(200)
  })

  test('whoever goes on at once goes on after the last item that they answered', async () => {
    const { form, later, post } = await browserAt()
    const { draft } = (await later(form)).body
    const on = await post({ ...form, intent: 'go-on', resume: [...draft.resume] })
    expect(on).toMatchObject({
      status: 200,
      body: { turn: { stage: 'form', problems: [] }, place: 'PS04', draft: { secret: form.secret } },
    })
  })

  test('a code that is wrong brings nothing, and says the same as one that worked before', async () => {
    const { form, later, bringBack, post } = await browserAt()
    const { code, draft } = (await later(form)).body
    const never = await bringBack('ABCDE-FGHJK')
    expect(never).toMatchObject({ status: 422, body: { turn: { problems: [{ item: 'back', key: 'backWrong' }] }, typed: 'ABCDE-FGHJK' } })
    await post({ ...form, intent: 'send', resume: [...draft.resume] })
    const before = await bringBack(code)
    expect(before.body.turn).toEqual(never.body.turn)
    expect(before.status).toBe(never.status)
    for (const typed of ['', 'ABCDE', 'ABCDE-FGHJKM', 'U0000-00000'])
      expect(await bringBack(typed)).toMatchObject({ status: 422, body: { turn: { problems: [{ key: 'backWrong' }] } } })
  })

  test('a code brings back nothing at another collector', async () => {
    const [one, other] = [await browserAt(), await browserAt()]
    const { code } = (await one.later(one.form)).body
    expect((await other.bringBack(code)).status).toBe(422)
  })

  test('the one-time code that somebody typed waits with the draft and is not spent', async () => {
    const { form, later, bringBack, codes, post } = await browserAt('codes')
    const { code } = (await later({ ...form, code: codes[0] ?? '' })).body
    const { draft } = (await bringBack(code)).body
    expect(draft.code).toBe(codes[0])
    expect((await bringBack(codes[0] ?? '')).status).toBe(422)
    expect(await database().accessCode.count()).toBe(3)
    expect(await post({ ...form, code: draft.code, resume: [...draft.resume], intent: 'send' })).toMatchObject({ status: 200 })
    expect(await database().accessCode.count()).toBe(2)
    expect(await keptDrafts()).toBe(0)
  })

  test('only the five newest codes of a draft work', async () => {
    const { form, later, bringBack } = await browserAt()
    const codes: string[] = []
    let resume: readonly string[] = []
    for (let time = 0; time < 6; time += 1) {
      const { body } = await later({ ...form, resume: [...resume] })
      codes.push(body.code)
      resume = body.draft.resume
    }
    expect(resume).toHaveLength(5)
    expect(await keptDrafts()).toBe(5)
    expect((await bringBack(codes[0] ?? '')).status).toBe(422)
    for (const code of codes.slice(1)) expect((await bringBack(code)).status).toBe(200)
  })

  test('a draft beyond reason is not kept, and the form comes back with everything', async () => {
    const { form, later } = await browserAt()
    const long = 'ਅ'.repeat(100_000)
    const answer = await later({ ...form, 'PS04-good': long })
    expect(answer).toMatchObject({ status: 413, body: { turn: { problems: [{ item: 'later', key: 'laterLong' }] } } })
    expect(answer.body.draft.good['PS04']).toBe(long)
    expect(await keptDrafts()).toBe(0)
  })
})

describe('what is kept', () => {
  test('stands in the database as nothing that anybody without the code can read or count by', async () => {
    const { form, later, secret } = await browserAt()
    const { code, draft } = (await later({ ...form, 'PS03-good': 'Only I know this.' })).body
    const everything = await wholeDatabase()
    for (const inside of [code, secret, 'Only I know', draft.resume[0] ?? code]) expect(everything).not.toContain(inside)
    const rows = await database().resumeDraft.findMany()
    expect(rows.map(({ lookupHmac }) => lookupHmac)).toEqual([expect.stringMatching(/^[\w-]{43}$/)])
    const short = await later({ ...form, 'PS03-good': '' })
    expect(short.status).toBe(200)
    const lengths = (await database().resumeDraft.findMany()).map(({ ciphertext }) => ciphertext.length)
    expect(new Set(lengths).size).toBe(1)
  })

  test('goes when the answers are sent, with every code of the draft', async () => {
    const { form, later, post, bringBack } = await browserAt()
    const first = (await later(form)).body
    const second = (await later({ ...form, resume: [...first.draft.resume] })).body
    expect(await keptDrafts()).toBe(2)
    expect((await post({ ...form, resume: [...second.draft.resume], intent: 'send' })).status).toBe(200)
    expect(await keptDrafts()).toBe(0)
    for (const { code } of [first, second]) expect((await bringBack(code)).status).toBe(422)
  })

  test('stays when the answers were not taken', async () => {
    const { form, later, post } = await browserAt()
    const { draft } = (await later(form)).body
    expect((await post({ ...form, PS02: '9', resume: [...draft.resume], intent: 'send' })).status).toBe(422)
    expect(await keptDrafts()).toBe(1)
  })

  test('counts once, although the form that was left open is sent too; and the receipt takes it back', async () => {
    const { form, later, post, bringBack, collector } = await browserAt()
    const { code } = (await later(form)).body
    const { draft } = (await bringBack(code)).body
    const resumed = { secret: draft.secret, ticket: form.ticket, PS02: '4', PS04: '6', resume: [...draft.resume], intent: 'send' }
    expect(await post(resumed)).toMatchObject({ body: { turn: { counted: 'counted now' } } })
    expect(await post({ ...form, intent: 'send' })).toMatchObject({ body: { turn: { counted: 'counted before' } } })
    expect(await database().pending.count({ where: { collectorId: collector } })).toBe(1)
  })

  test('goes when a form is sent that was counted before', async () => {
    const { form, later, post } = await browserAt()
    await post({ ...form, intent: 'send' })
    const { draft } = (await later(form)).body
    expect(await keptDrafts()).toBe(1)
    expect(await post({ ...form, resume: [...draft.resume], intent: 'send' })).toMatchObject({
      body: { turn: { counted: 'counted before' } },
    })
    expect(await keptDrafts()).toBe(0)
  })

  test('does not go because somebody names another lookup', async () => {
    const { form, later, post } = await browserAt()
    await later(form)
    expect((await post({ ...form, resume: ['A'.repeat(43)], intent: 'send' })).status).toBe(200)
    expect(await keptDrafts()).toBe(1)
  })

  test('goes with its wave: after the last day of answering, and at closing at the latest', async () => {
    const { form, later, bringBack } = await browserAt()
    const { code } = (await later(form)).body
    setToday('2026-03-31')
    await destroyExpired()
    expect(await keptDrafts()).toBe(1)
    setToday('2026-04-01')
    expect(await bringBack(code)).toMatchObject({ status: 410, body: null })
    await destroyExpired()
    expect(await keptDrafts()).toBe(0)
    expect(await database().waveKey.count()).toBe(0)
  })

  test('goes when the wave is closed', async () => {
    const { form, later, wave } = await browserAt()
    await later(form)
    setToday('2026-03-31')
    expect((await closeWave({ waveId: wave.id, partnershipId: 'clackmannanshire', actor: 'A coordinator' })).ok).toBe(true)
    expect(await keptDrafts()).toBe(0)
    expect((await later(form)).status).toBe(410)
    expect(await keptDrafts()).toBe(0)
  })
})

test.runIf(migrationTarget().engine === 'postgresql')('drafts are among what closing takes off the disk', async () => {
  const { form, later, wave } = await browserAt()
  await later(form)
  setToday('2026-03-31')
  await closeWave({ waveId: wave.id, partnershipId: 'clackmannanshire', actor: 'A coordinator' })
  const [row] = await database().$queryRawUnsafe<{ size: bigint }[]>(`SELECT pg_relation_size('"ResumeDraft"') AS size`)
  expect(Number(row?.size)).toBe(0)
})
