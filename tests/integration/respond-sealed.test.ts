import fc from 'fast-check'
import { beforeEach, describe, expect, test } from 'vitest'
import { database } from '~/data/database.server'
import { newSecret } from '~/data/new-secret.server'
import { openEnvelope } from '~/data/open-envelope.server'
import { appendWaveKey } from '~/data/wave-keys.server'
import { formatEnvelope, parseEnvelope } from '~/domain/response/sealed-envelope'
import { action, headers, loader } from '~/routes/_respond.s.$collector'
import { sealToWave } from '~/ui/respond/script/seal'
import { closeWave } from '~/usecases/close-wave.server'
import { withdrawResponse } from '~/usecases/withdraw-response.server'
import { findSurvey } from '~/data/find-survey.server'
import { callRoute } from '../support/call-route'
import { freshDatabase } from '../support/fresh-database'
import { makeWave } from '../support/make-wave'
import { oldTicket } from '../support/old-ticket'
import { getRequest, postRequest } from '../support/request'
import { setToday } from '../support/today'

beforeEach(async () => {
  await freshDatabase()
  setToday('2026-03-15')
})

interface Loaded {
  readonly survey: { readonly wave: { readonly id: string; readonly publicKey: string | null } }
}

/** A collector of an open wave, and what a phone at it can do. */
async function phoneAt(kind: 'open-link' | 'codes' = 'open-link') {
  const wave = await makeWave({ kind, codes: kind === 'codes' ? 3 : 0 })
  const collector = wave.collectors['recovery'] ?? ''
  const load = async () => ((await callRoute(loader, getRequest(`/s/${collector}`), { collector })).body as Loaded).survey.wave.publicKey
  const publicKey = (await load()) ?? ''
  const form = (fields: Readonly<Record<string, string>> = {}) => {
    const secret = fields['secret'] ?? newSecret()
    return new URLSearchParams({ secret, ticket: oldTicket(collector, secret), PS08: '4', ...fields }).toString()
  }
  return {
    wave,
    collector,
    publicKey,
    load,
    form,
    codes: wave.codes['recovery'] ?? [],
    seal: (fields: Readonly<Record<string, string>> = {}, at = collector) => sealToWave(publicKey, at, form(fields)),
    post: (sealed: string, fields: Readonly<Record<string, string>> = {}) =>
      callRoute(action, postRequest(`/s/${collector}`, { sealed, ...fields }), { collector }),
  }
}

function counted(collectorId: string): Promise<number> {
  return database().pending.count({ where: { collectorId } })
}

describe('the key of a wave', () => {
  test('stands in the page of every open wave, made on the first visit where it was missing, and stays', async () => {
    const { load, publicKey, wave } = await phoneAt()
    expect(publicKey).toMatch(/^[\w-]{87}$/)
    expect(await Promise.all([load(), load(), load()])).toEqual([publicKey, publicKey, publicKey])
    const row = await database().waveKey.findUniqueOrThrow({ where: { waveId: wave.id } })
    expect(row.privateKey).not.toContain(publicKey)
    expect(Buffer.from(row.privateKey, 'base64url').toString('latin1')).not.toContain('\x06\x08\x2a\x86\x48')
  })

  test('is gone when the wave is closed, and nothing makes it again', async () => {
    const { wave, collector, load } = await phoneAt()
    setToday('2026-03-31')
    expect((await closeWave({ waveId: wave.id, partnershipId: 'clackmannanshire', actor: 'A coordinator' })).ok).toBe(true)
    expect(await load()).toBeNull()
    expect(await database().waveKey.count()).toBe(0)
    expect((await findSurvey(collector))?.wave.publicKey).toBeNull()
  })
})

describe('answers that waited for a signal', () => {
  test('are counted once, however often they come', async () => {
    const { seal, post, collector } = await phoneAt()
    const envelope = await seal({ 'PS08-good': 'The library.' })
    const answers = [await post(envelope), await post(envelope), ...(await Promise.all([post(envelope), post(envelope)]))]
    expect(answers.map(({ status, body }) => ({ status, body }))).toEqual(
      Array.from({ length: 4 }, () => ({ status: 200, body: { sealed: { outcome: 'counted' }, envelope } })),
    )
    expect(await counted(collector)).toBe(1)
    expect(await database().freeText.count()).toBe(1)
  })

  test('and were sent from the form too are counted once, and one answer is like the other', async () => {
    const { seal, post, form, collector } = await phoneAt()
    const secret = newSecret()
    const sent = postRequest(`/s/${collector}`, { ...Object.fromEntries(new URLSearchParams(form({ secret }))), intent: 'send' })
    expect((await callRoute(action, sent, { collector })).status).toBe(200)
    expect(await post(await seal({ secret, PS08: '7' }))).toMatchObject({ status: 200, body: { sealed: { outcome: 'counted' } } })
    expect(await counted(collector)).toBe(1)
    expect((await database().pending.findFirstOrThrow()).answers).toContain('"PS08":4')
  })

  test('are answered without a word of what was inside', async () => {
    const { seal, post } = await phoneAt('codes')
    const [secret, code] = [newSecret(), 'ABCDE-FGHJK']
    const answer = await post(await seal({ secret, code, 'PS08-good': 'Only I know this.' }))
    expect(answer.status).toBe(422)
    const said = JSON.stringify([answer.body, [...answer.headers]])
    for (const inside of [secret, code, 'ABCDE', 'Only I know', 'PS08']) expect(said).not.toContain(inside)
  })

  test('that come after the last day are refused, and a repeat hears the same', async () => {
    const { seal, post, collector, wave } = await phoneAt()
    const [early, late] = [await seal(), await seal()]
    expect((await post(early)).status).toBe(200)
    setToday('2026-04-01')
    expect([(await post(late)).status, (await post(early)).status, (await post('nonsense')).status]).toEqual([410, 410, 410])
    await closeWave({ waveId: wave.id, partnershipId: 'clackmannanshire', actor: 'A coordinator' })
    const answers = [await post(late), await post(early)]
    expect(answers[0]).toEqual(answers[1])
    expect(answers[0]).toMatchObject({ status: 410, body: null })
    expect(await counted(collector)).toBe(1)
  })

  test('that were taken back by their receipt are not counted after all', async () => {
    const { seal, post, collector } = await phoneAt()
    const secret = newSecret()
    const envelope = await seal({ secret })
    await post(envelope)
    const survey = await findSurvey(collector)
    if (survey === null) throw new Error('The survey is gone')
    await withdrawResponse(survey, secret)
    expect(await post(envelope)).toMatchObject({ status: 410, body: { sealed: { outcome: 'taken-back' } } })
    expect(await counted(collector)).toBe(0)
  })

  test('have to wait like all others when too many come in, and are told for how long', async () => {
    const { publicKey, collector, post } = await phoneAt()
    const young = await sealToWave(publicKey, collector, new URLSearchParams({ secret: newSecret(), PS08: '4' }).toString())
    const answer = await post(young)
    expect(answer).toMatchObject({ status: 429, body: { sealed: { outcome: 'wait', until: 'in seconds' } } })
    expect(answer.headers.get('Retry-After')).toBe('5')
    expect(headers({ actionHeaders: answer.headers })).toMatchObject({ 'Retry-After': '5', 'Cache-Control': 'no-store' })
    expect(await counted(collector)).toBe(0)
  })

  test('keep the language that they were written in, when the wave offers it', async () => {
    const { seal, post } = await phoneAt()
    expect((await post(await seal({ lang: 'pl', 'PS08-good': 'Biblioteka.' }))).status).toBe(200)
    expect((await post(await seal({ lang: 'xx', 'PS08-good': 'Park.' }))).status).toBe(200)
    expect(await database().freeText.count()).toBe(2)
  })
})

describe('a one-time code', () => {
  test('inside the envelope lets it in and is spent', async () => {
    const { seal, post, codes, collector } = await phoneAt('codes')
    expect((await post(await seal({ code: codes[0] ?? '' }))).status).toBe(200)
    expect(await counted(collector)).toBe(1)
    expect(await database().accessCode.count()).toBe(2)
  })

  test('that was wrong or missing inside can be typed again, and the envelope comes back shut', async () => {
    const { seal, post, codes, collector } = await phoneAt('codes')
    for (const code of ['', 'ABCDE-FGHJ', 'ABCDE-FGHJK']) {
      const envelope = await seal({ code })
      expect(await post(envelope)).toMatchObject({ status: 422, body: { sealed: { outcome: 'code' }, envelope } })
    }
    const envelope = await seal({ code: 'ABCDE-FGHJK' })
    expect((await post(envelope, { code: codes[1] ?? '' })).status).toBe(200)
    expect(await counted(collector)).toBe(1)
  })
})

describe('an envelope does not open', () => {
  const broken = { status: 400, body: { sealed: { outcome: 'broken' }, envelope: '' } }

  test('when it is none', async () => {
    const { post } = await phoneAt()
    for (const text of ['', 'AQ', 'what matters']) expect(await post(text)).toMatchObject(broken)
  })

  test('when a single byte of any part of it was changed', async () => {
    const { seal, collector, wave } = await phoneAt()
    const envelope = parseEnvelope(await seal())
    if (envelope === null) throw new Error('What was sealed is no envelope')
    const sealed = { waveId: wave.id, collectorId: collector }
    const part = fc.constantFrom('publicKey', 'iv', 'locked')
    const changed = async (name: 'publicKey' | 'iv' | 'locked', place: number, by: number) => {
      const bytes = new Uint8Array(envelope[name])
      const at = place % bytes.length
      bytes[at] = (bytes[at] ?? 0) ^ by
      return openEnvelope({ ...sealed, envelope: { ...envelope, [name]: bytes } })
    }
    const anyPlace = fc.nat()
    const anyChange = fc.integer({ min: 1, max: 255 })
    await fc.assert(
      fc.asyncProperty(part, anyPlace, anyChange, async (...change) => {
        expect(await changed(...change)).toBeNull()
      }),
      { numRuns: 60 },
    )
    expect(await openEnvelope({ ...sealed, envelope })).toContain('PS08=4')
  })

  test('at another collector than its own, or with the key of another wave', async () => {
    const one = await phoneAt()
    const other = await makeWave({ communities: ['prison'] })
    await appendWaveKey(other.id)
    const elsewhere = other.collectors['prison'] ?? ''
    expect(await one.post(await one.seal({}, elsewhere))).toMatchObject(broken)
    const at = (collector: string, sealed: string) => callRoute(action, postRequest(`/s/${collector}`, { sealed }), { collector })
    expect(await at(elsewhere, await one.seal({}, elsewhere))).toMatchObject(broken)
    expect(await at(elsewhere, await one.seal())).toMatchObject(broken)
  })

  test('when its wave has another key by now, or none', async () => {
    const { seal, wave, collector } = await phoneAt()
    const envelope = parseEnvelope(await seal())
    if (envelope === null) throw new Error('What was sealed is no envelope')
    await database().waveKey.deleteMany()
    expect(await openEnvelope({ waveId: wave.id, collectorId: collector, envelope })).toBeNull()
    await appendWaveKey(wave.id)
    expect(await openEnvelope({ waveId: wave.id, collectorId: collector, envelope })).toBeNull()
  })

  test('or holds no whole form', async () => {
    const { publicKey, collector, post } = await phoneAt()
    for (const body of ['', 'PS08=4', `secret=${newSecret()}&PS08=9`])
      expect(await post(await sealToWave(publicKey, collector, body))).toMatchObject(broken)
  })
})

test('whatever is written in a form comes out of its envelope, and two of the same length look alike', async () => {
  const { publicKey, collector, wave } = await phoneAt()
  await fc.assert(
    fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 9000 }), async (body) => {
      const text = new URLSearchParams({ body }).toString()
      const envelope = parseEnvelope(await sealToWave(publicKey, collector, text))
      if (envelope === null) throw new Error('What was sealed is no envelope')
      expect(await openEnvelope({ waveId: wave.id, collectorId: collector, envelope })).toBe(text)
    }),
    { numRuns: 25 },
  )
  const one = await sealToWave(publicKey, collector, 'PS08=4')
  const other = await sealToWave(publicKey, collector, `PS08=4&PS08-good=${'a'.repeat(3000)}`)
  expect(one.length).toBe(other.length)
  expect(new Set([one.slice(2, 80), other.slice(2, 80)]).size).toBe(2)
  await expect(sealToWave('', collector, 'PS08=4')).rejects.toThrow('no whole key')
  expect(formatEnvelope(parseEnvelope(one) ?? never())).toBe(one)
})

function never(): never {
  throw new Error('What was sealed is no envelope')
}
