import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { database } from '~/data/database.server'
import { newSecret } from '~/data/new-secret.server'
import { openLinkPolicy } from '~/domain/response/open-link-policy'
import { Allowances } from '~/http/allowances.server'
import { countWrongGuess, senderOf } from '~/http/rate-limit.server'
import { action, loader } from '~/routes/_respond.s.$collector'
import { loader as helpLoader } from '~/routes/_respond.s.$collector_.help'
import { action as withdrawAction } from '~/routes/_respond.s.$collector_.withdraw'
import { callRoute } from '../support/call-route'
import { freshDatabase } from '../support/fresh-database'
import { makeWave } from '../support/make-wave'
import { oldTicket } from '../support/old-ticket'
import { getRequest, postRequest, type FormFields } from '../support/request'
import { setToday } from '../support/today'

const workshop = '192.0.2.20'

beforeEach(async () => {
  await freshDatabase()
  setToday('2026-03-15')
})

afterEach(() => vi.restoreAllMocks())

function from(address: string, request: Request): Request {
  request.headers.set('x-client-address', address)
  return request
}

function at(address: string, collector: string) {
  const params = { collector }
  return {
    open: () => callRoute(loader, from(address, getRequest(`/s/${collector}`)), params),
    help: () => callRoute(helpLoader, from(address, getRequest(`/s/${collector}/help`)), params),
    press: (intent: string, fields: FormFields) =>
      callRoute(action, from(address, postRequest(`/s/${collector}`, { intent, ...fields })), params),
    withdraw: (intent: string, receipt: string) =>
      callRoute(withdrawAction, from(address, postRequest(`/s/${collector}/withdraw`, { intent, receipt })), params),
  }
}

describe('limits that nobody meets who means well', () => {
  test('twenty phones behind one address, all without JavaScript: each answers, corrects, sends three times, looks for help and takes back', async () => {
    const link = (await makeWave()).collectors['recovery'] ?? ''
    const phone = at(workshop, link)
    const met: unknown[] = []
    for (let nth = 0; nth < 20; nth += 1) {
      const secret = newSecret()
      const form = { secret, ticket: oldTicket(link, secret), PS08: '4' }
      met.push((await phone.open()).status)
      for (const intent of ['check', 'change', 'check', 'send', 'send', 'send']) met.push((await phone.press(intent, form)).status)
      met.push((await phone.help()).status)
      for (const intent of ['confirm', 'remove']) met.push((await phone.withdraw(intent, secret)).status)
    }
    expect(met).toEqual(Array(20 * 10).fill(200))
    expect(await database().pending.count()).toBe(0)
  })

  test('150 people of a library in ten minutes, all without JavaScript', { timeout: 240_000 }, async () => {
    const link = (await makeWave()).collectors['recovery'] ?? ''
    const met = new Set<number>()
    for (let nth = 0; nth < 150; nth += 1) {
      const secret = newSecret()
      const form = { secret, ticket: oldTicket(link, secret), PS08: '4' }
      for (const intent of ['check', 'send']) met.add((await at('192.0.2.150', link).press(intent, form)).status)
    }
    expect([...met]).toEqual([200])
    expect(await database().pending.count()).toBe(150)
  })

  test('150 people with codes of their own', { timeout: 240_000 }, async () => {
    const wave = await makeWave({ kind: 'codes', codes: 150 })
    const link = wave.collectors['recovery'] ?? ''
    const met = new Set<number>()
    for (const code of wave.codes['recovery'] ?? []) {
      met.add((await at('192.0.2.151', link).press('send', { secret: newSecret(), code, PS08: '4' })).status)
    }
    expect([...met]).toEqual([200])
  })
})

describe('somebody who guesses', () => {
  const { most, waitSeconds } = openLinkPolicy.wrongGuesses

  /** As many wrong guesses as an address has; the clock stands still meanwhile. */
  async function guessUp(address: string): Promise<void> {
    for (let nth = 0; nth < most; nth += 1) expect(await countWrongGuess(from(address, getRequest('/')))).toBe('go on')
  }

  async function timed<T>(act: () => Promise<T>): Promise<readonly [T, seconds: number]> {
    const since = performance.now()
    return [await act(), (performance.now() - since) / 1000]
  }

  test('codes is slowed down and told so, and a right code behind the same address comes in at once', async () => {
    vi.useFakeTimers({ toFake: ['Date'] })
    const wave = await makeWave({ kind: 'codes', codes: 1 })
    const guesser = at('192.0.2.66', wave.collectors['recovery'] ?? '')
    const guess = () => guesser.press('check', { secret: newSecret(), code: '00000-00000' })
    expect((await guess()).status).toBe(422)
    for (let nth = 1; nth < most; nth += 1) await countWrongGuess(from('192.0.2.66', getRequest('/')))
    const [refused, late] = await timed(guess)
    expect(refused).toMatchObject({ status: 429, body: { turn: { problems: [{ item: 'code', key: 'codeWrong' }] } } })
    expect(late).toBeGreaterThan(waitSeconds * 0.9)
    const [right, soon] = await timed(() => guesser.press('send', { secret: newSecret(), code: wave.codes['recovery']?.[0] ?? '' }))
    expect(right).toMatchObject({ status: 200, body: { turn: { counted: 'counted now' } } })
    expect(soon).toBeLessThan(late)
    vi.useRealTimers()
  })

  test('receipts is slowed down, and a right receipt behind the same address still takes answers back', async () => {
    const link = (await makeWave()).collectors['recovery'] ?? ''
    const phone = at('192.0.2.67', link)
    const secret = newSecret()
    await phone.press('send', { secret, ticket: oldTicket(link, secret), PS08: '4' })
    vi.useFakeTimers({ toFake: ['Date'] })
    await guessUp('192.0.2.67')
    const [refused, late] = await timed(() => phone.withdraw('remove', newSecret()))
    expect(refused).toMatchObject({ status: 429, body: { stage: 'nothing there' } })
    expect(late).toBeGreaterThan(waitSeconds * 0.9)
    expect(await phone.withdraw('remove', secret)).toMatchObject({ status: 200, body: { stage: 'removed' } })
    vi.useRealTimers()
  })

  test('has some guesses again a minute later, and nobody at another address was slowed down', async () => {
    vi.useFakeTimers({ toFake: ['Date'] })
    await guessUp('192.0.2.68')
    expect(await countWrongGuess(from('192.0.2.69', getRequest('/')))).toBe('go on')
    vi.setSystemTime(Date.now() + 60_000)
    expect(await countWrongGuess(from('192.0.2.68', getRequest('/')))).toBe('go on')
    vi.useRealTimers()
  })
})

describe('the address of a sender', () => {
  const address = '203.0.113.77'

  test('stands in no limit: only a keyed hash, under another key each day', async () => {
    const keys = vi.spyOn(Allowances.prototype, 'take')
    const link = (await makeWave()).collectors['recovery'] ?? ''
    const secret = newSecret()
    const form = { secret, ticket: oldTicket(link, secret), PS08: '4' }
    await at(address, link).press('send', form)
    await at(address, link).withdraw('remove', newSecret())
    const kept = keys.mock.calls.map(([key]) => key)
    expect(kept.length).toBeGreaterThan(3)
    for (const key of kept) expect(key).not.toContain('.')
    expect(kept.every((key) => key === link || key.endsWith(senderOf(from(address, getRequest('/')))))).toBe(true)
  })

  test('gives the same hash all day, another one the day after, and each address its own', () => {
    const hash = (who: string) => senderOf(from(who, getRequest('/')))
    const today = hash(address)
    expect([hash(address), hash('203.0.113.78') === today]).toEqual([today, false])
    setToday('2026-03-16')
    expect(hash(address)).not.toBe(today)
    setToday('2026-03-15')
    expect(hash(address)).not.toBe(today)
  })

  test('of a home or a phone with many addresses is one', () => {
    const hash = (who: string) => senderOf(from(who, getRequest('/')))
    expect(hash('2001:db8:1:2::9')).toBe(hash('2001:db8:1:2:ffff:1:2:3'))
    expect(hash('2001:db8:1:3::9')).not.toBe(hash('2001:db8:1:2::9'))
  })
})
