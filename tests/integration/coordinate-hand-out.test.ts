import { randomUUID } from 'node:crypto'
import { beforeEach, describe, expect, test } from 'vitest'
import { database } from '~/data/database.server'
import { hmac } from '~/data/keys.server'
import { findWaveBands } from '~/data/wave-bands.server'
import { action as addAction } from '~/routes/_coordinate.waves.$wave.add.$community'
import { action as codesAction, loader as codesLoader } from '~/routes/_coordinate.waves.$wave.collectors.$collector.codes'
import { loader as qrLoader } from '~/routes/_coordinate.waves.$wave.collectors.$collector.qr[.]svg'
import { loader as waveLoader } from '~/routes/_coordinate.waves.$wave._index'
import { callRoute } from '../support/call-route'
import { freshDatabase } from '../support/fresh-database'
import { makeWave } from '../support/make-wave'
import { getRequest, postRequest } from '../support/request'
import { signInAs } from '../support/sign-in-as'
import { setToday } from '../support/today'

const partnershipId = 'clackmannanshire'
let cookie = ''

beforeEach(async () => {
  await freshDatabase()
  setToday('2026-03-10')
  cookie = (await signInAs('coordinator', 'Morag')).cookie
})

async function answer(collectorId: string, count: number): Promise<void> {
  const answers = JSON.stringify({ ratings: { PS01: 4 }, priorities: [] })
  for (let number = 0; number < count; number += 1) {
    await database().pending.create({ data: { collectorId, answers, receiptHmac: randomUUID() } })
  }
}

async function issue(wave: string, collector: string, count: string) {
  const params = { wave, collector }
  return callRoute(codesAction, postRequest(`/waves/${wave}/collectors/${collector}/codes`, { count }, cookie), params)
}

describe('ways in', () => {
  const add = (wave: string, fields: Record<string, string>, community = 'recovery') =>
    callRoute(addAction, postRequest(`/waves/${wave}/add/${community}`, fields, cookie), { wave, community })

  test('an open link gets a short random address that names nobody', async () => {
    const { id } = await makeWave({ communities: ['recovery'] })
    await database().collector.deleteMany()
    expect((await add(id, { kind: 'open-link', evidenceKind: 'shared-device' })).status).toBe(302)
    const collector = await database().collector.findFirstOrThrow()
    expect(collector).toMatchObject({ kind: 'open-link', evidenceKind: 'shared-device', communityId: 'clackmannanshire-recovery' })
    expect(collector.id).toMatch(/^[0-9a-hjkmnp-tv-z]{10}$/)
  })

  test('sheets of paper belong to the one who types them, and issuing them is written down', async () => {
    const { staffId } = await signInAs('facilitator')
    const { id } = await makeWave()
    expect((await add(id, { kind: 'paper', ownerId: staffId, sheets: '6' })).status).toBe(302)
    expect(await database().collector.findFirst({ where: { kind: 'paper' } })).toMatchObject({ ownerId: staffId, issued: 6 })
    expect(await database().auditEntry.findFirst()).toMatchObject({ act: 'issue-paper', actor: 'Morag', subject: id })
  })

  test.each<[fields: Record<string, string>, item: string]>([
    [{ kind: 'open-link' }, 'evidenceKind'],
    [{ kind: 'open-link', evidenceKind: 'paper' }, 'evidenceKind'],
    [{ kind: '', evidenceKind: 'own-phone' }, 'kind'],
    [{ kind: 'paper', sheets: '0', ownerId: 'me' }, 'sheets'],
    [{ kind: 'paper', sheets: '2.5', ownerId: 'me' }, 'sheets'],
    [{ kind: 'paper', sheets: '5', ownerId: 'nobody' }, 'ownerId'],
  ])('%j is refused at %s', async (fields, item) => {
    const { id } = await makeWave()
    expect(await add(id, fields)).toMatchObject({ status: 422, body: { problems: [{ item }] } })
  })

  test('a community that is not asked has none', async () => {
    const { id } = await makeWave({ communities: ['recovery'] })
    expect((await add(id, { kind: 'open-link', evidenceKind: 'own-phone' }, 'victims')).status).toBe(404)
  })

  test('a closed wave takes no more', async () => {
    const { id } = await makeWave({ state: 'closed' })
    expect((await add(id, { kind: 'open-link', evidenceKind: 'own-phone' })).status).toBe(422)
  })

  test('the QR code of a link can be kept as a file', async () => {
    const { id, collectors } = await makeWave()
    const file = await callRoute(qrLoader, getRequest('/qr', cookie), { wave: id, collector: collectors['recovery'] ?? '' })
    expect(file.headers.get('Content-Type')).toBe('image/svg+xml')
    expect(file.body).toMatch(/^<svg xmlns="http:\/\/www.w3.org\/2000\/svg".*aria-label="QR code of http:\/\/localhost:3000\/s\//)
  })
})

describe('one-time codes', () => {
  test('are shown once and kept as keyed hashes only', async () => {
    const { id, collectors } = await makeWave({ kind: 'codes' })
    const collector = collectors['recovery'] ?? ''
    const sheet = await issue(id, collector, '24')
    expect(sheet.headers.get('Cache-Control')).toBe('no-store')
    const { codes } = sheet.body as { codes: readonly string[] }
    expect(new Set(codes).size).toBe(24)
    for (const code of codes) expect(code).toMatch(/^[0-9A-HJKMNP-TV-Z]{10}$/)
    const rows = (await database().accessCode.findMany()).map(({ codeHmac }) => codeHmac)
    expect(rows.toSorted()).toEqual(codes.map((code) => hmac('code', code)).toSorted())
    expect((await database().collector.findUniqueOrThrow({ where: { id: collector } })).issued).toBe(24)
    const again = await callRoute(codesLoader, getRequest('/codes', cookie), { wave: id, collector })
    for (const code of codes) expect(JSON.stringify(again.body)).not.toContain(code)
  })

  test.each(['0', '501', '', 'a few'])('%j of them are refused', async (count) => {
    const { id, collectors } = await makeWave({ kind: 'codes' })
    expect(await issue(id, collectors['recovery'] ?? '', count)).toMatchObject({ status: 422, body: { problems: [{ item: 'count' }] } })
    expect(await database().accessCode.count()).toBe(0)
  })

  test('are not for an open link, nor for a wave that is over, nor for a collector of another wave', async () => {
    const open = await makeWave()
    const closed = await makeWave({ kind: 'codes', state: 'closed' })
    const other = await makeWave({ kind: 'codes' })
    expect((await issue(open.id, open.collectors['recovery'] ?? '', '5')).status).toBe(422)
    expect((await issue(closed.id, closed.collectors['recovery'] ?? '', '5')).status).toBe(422)
    expect((await issue(open.id, other.collectors['recovery'] ?? '', '5')).status).toBe(404)
    expect(await database().accessCode.count()).toBe(0)
  })
})

describe('what a coordinator sees of an open wave', () => {
  test.each<[answers: number, band: string]>([
    [0, 'fewer'],
    [9, 'fewer'],
    [10, 'enough'],
    [13, 'enough'],
  ])('%i answers: %s, and nothing in the page that tells more', async (count, band) => {
    const { id, collectors } = await makeWave({ communities: ['recovery', 'victims'] })
    await answer(collectors['recovery'] ?? '', count)
    const page = await callRoute(waveLoader, getRequest(`/waves/${id}`, cookie), { wave: id })
    expect(page.body).toMatchObject({ bands: { 'clackmannanshire-recovery': band, 'clackmannanshire-victims': 'fewer' } })
  })

  test('two waves with answers in the same bands give the same page', async () => {
    const { id, collectors } = await makeWave({ kind: 'codes', codes: 40 })
    const look = async () => JSON.stringify(await callRoute(waveLoader, getRequest(`/waves/${id}`, cookie), { wave: id }))
    await answer(collectors['recovery'] ?? '', 10)
    const before = await look()
    await answer(collectors['recovery'] ?? '', 7)
    expect(await look()).toBe(before)
  })

  test.each<[used: number, band: string]>([
    [0, 'fewer'],
    [9, 'fewer'],
    [10, 'enough'],
    [12, 'enough'],
  ])('%i of 12 codes used: %s', async (used, band) => {
    const { id, collectors, codes } = await makeWave({ kind: 'codes', codes: 12 })
    const spent = (codes['recovery'] ?? []).slice(0, used).map((code) => hmac('code', code))
    await database().accessCode.deleteMany({ where: { codeHmac: { in: spent } } })
    expect((await findWaveBands(id, partnershipId))?.usedCodes).toEqual({ [collectors['recovery'] ?? '']: band })
  })

  test('no band before it opens and none after it closes', async () => {
    for (const state of ['draft', 'closed'] as const) {
      const { id } = await makeWave({ state })
      expect(await findWaveBands(id, partnershipId)).toBeNull()
    }
  })
})
