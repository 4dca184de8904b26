import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { database } from '~/data/database.server'
import { newSecret } from '~/data/new-secret.server'
import type { Survey } from '~/domain/instrument/survey'
import { emptyDraft } from '~/domain/response/draft'
import { openLinkPolicy } from '~/domain/response/open-link-policy'
import { findNonce } from '~/domain/response/proof-of-work'
import { secondNow } from '~/http/allowances.server'
import { enterSurvey } from '~/http/enter-survey.server'
import { newTicket } from '~/http/time-ticket.server'
import { action, loader } from '~/routes/_respond.s.$collector'
import { callRoute } from '../support/call-route'
import { freshDatabase } from '../support/fresh-database'
import { makeWave } from '../support/make-wave'
import { oldTicket } from '../support/old-ticket'
import { getRequest, postRequest, type FormFields } from '../support/request'
import { setToday } from '../support/today'

let link = ''

beforeEach(async () => {
  await freshDatabase()
  setToday('2026-03-15')
  vi.useFakeTimers({ toFake: ['Date'] })
  link = (await makeWave()).collectors['recovery'] ?? ''
})

afterEach(() => vi.useRealTimers())

function from(address: string, request: Request): Request {
  request.headers.set('x-client-address', address)
  return request
}

function send(fields: FormFields, address = '192.0.2.1') {
  return callRoute(action, from(address, postRequest(`/s/${link}`, { intent: 'send', ...fields })), { collector: link })
}

function waiting() {
  return database().pending.count()
}

function passSeconds(seconds: number): void {
  vi.setSystemTime(Date.now() + seconds * 1000)
}

/** The form as somebody opens it now. */
async function open(): Promise<{ readonly secret: string; readonly ticket: string }> {
  const { body } = await callRoute(loader, getRequest(`/s/${link}`), { collector: link })
  const { secret, ticket } = body as { secret: string; ticket: string }
  return { secret, ticket }
}

/** So many answers without work come in at this link, from this address; true when every one was let in. */
function fill(count: number, address: string): boolean {
  const collector: Survey['collector'] = { id: link, access: 'open', isShared: false, isInterview: false }
  const request = from(address, getRequest('/'))
  return Array.from({ length: count }, newSecret).every(
    (secret) => enterSurvey(request, collector, emptyDraft(secret, oldTicket(link, secret))).answer === 'come in',
  )
}

const told = (until: string) => ({ status: 429, body: { turn: { stage: 'wait', until } } })
const counted = { status: 200, body: { turn: { stage: 'sent', counted: 'counted now' } } }

describe('with the work of the phone', () => {
  test('an answer comes in at once, and the work is good for that one answer', async () => {
    const { secret } = await open()
    const work = findNonce({ collector: link, secret })
    expect(await send({ secret, work, PS08: '4' })).toMatchObject(counted)
    expect(await send({ secret, work, PS08: '5' })).toMatchObject({ status: 200, body: { turn: { counted: 'counted before' } } })
    expect(await send({ secret: newSecret(), work, PS08: '5' })).toMatchObject(told('in seconds'))
    expect(await waiting()).toBe(1)
  })

  test('work for another link is none', async () => {
    const { secret } = await open()
    const elsewhere = (await makeWave({ communities: ['families'] })).collectors['families'] ?? ''
    expect(await send({ secret, work: findNonce({ collector: elsewhere, secret }) })).toMatchObject(told('in seconds'))
    expect(await waiting()).toBe(0)
  })
})

describe('without JavaScript', () => {
  test('a form that was just opened is told to wait some seconds, and pressed again is counted', async () => {
    const form = { ...(await open()), PS08: '4', 'PS08-good': 'The job centre.', priority: ['PS08'] }
    const first = await send(form)
    expect(first).toMatchObject(told('in seconds'))
    const kept = {
      secret: form.secret,
      ticket: form.ticket,
      ratings: { PS08: '4' },
      good: { PS08: 'The job centre.' },
      priorities: ['PS08'],
    }
    expect(first.body).toMatchObject({ draft: kept })
    passSeconds(openLinkPolicy.leastSeconds - 1)
    expect(await send(form)).toMatchObject(told('in seconds'))
    expect(await waiting()).toBe(0)
    passSeconds(1)
    expect(await send(form)).toMatchObject(counted)
    expect(await waiting()).toBe(1)
  })

  const forgeries: [name: string, ticket: (secret: string) => string][] = [
    ['no ticket', () => ''],
    ['a ticket that nobody signed', () => `1.${'A'.repeat(43)}`],
    ['a ticket of another secret', () => oldTicket(link, newSecret())],
    ['a ticket of another link', (secret) => oldTicket('elsewhere0', secret)],
    ['a ticket whose time was changed', (secret) => oldTicket(link, secret).replace(/^\w+/, '1')],
    ['a ticket from a clock that was turned back since', (secret) => newTicket({ collector: link, secret }, secondNow() + 3600)],
  ]

  test.each(forgeries)('%s counts as a form made now: wait, then send the one that came back', async (_, ticket) => {
    const secret = newSecret()
    const first = await send({ secret, ticket: ticket(secret), PS08: '4' })
    expect(first).toMatchObject(told('in seconds'))
    passSeconds(openLinkPolicy.leastSeconds)
    const { draft } = first.body as { draft: { ticket: string } }
    expect(await send({ secret, ticket: draft.ticket, PS08: '4' })).toMatchObject(counted)
  })

  test('a form whose secret did not come through is refused, and gets one that can be sent', async () => {
    const broken = await send({ secret: 'cut off', PS08: '4' })
    expect(broken).toMatchObject({ status: 422, body: { turn: { problems: [{ key: 'formBroken' }] }, draft: { ratings: { PS08: '4' } } } })
    passSeconds(openLinkPolicy.leastSeconds)
    const { draft } = broken.body as { draft: { secret: string; ticket: string } }
    expect(await send({ secret: draft.secret, ticket: draft.ticket, PS08: '4' })).toMatchObject(counted)
  })
})

describe('when many answers without work come in at once', () => {
  const someone = () => {
    const secret = newSecret()
    return { secret, ticket: oldTicket(link, secret), PS08: '4' }
  }

  /**
   * The first that is told to wait, and how many came in before it: an answer costs 0.5 to 1.5, so a cheap one may still come in after a dear one
   * was refused, and at most two can.
   */
  async function firstToldToWait(address: string) {
    for (let came = 0; came < 3; came += 1) {
      const form = someone()
      const answer = await send(form, address)
      if (answer.status !== 200) return { form, answer, came }
    }
    throw new Error('Three came in after the limit was met')
  }

  test('the next is told to wait a minute, keeps everything, and pressed again a minute later is counted', async () => {
    const before = someone()
    await send(before, '198.51.100.1')
    expect(fill(openLinkPolicy.withoutWork.most * 2, '198.51.100.1')).toBe(false)
    const { form, answer, came } = await firstToldToWait('198.51.100.1')
    expect(answer).toMatchObject({ ...told('in a minute'), body: { draft: { ratings: { PS08: '4' } } } })
    expect(await send(before, '198.51.100.1')).toMatchObject({ status: 200, body: { turn: { counted: 'counted before' } } })
    expect(await waiting()).toBe(1 + came)
    passSeconds(60)
    expect(await send(form, '198.51.100.1')).toMatchObject(counted)
  })

  test('neither a phone that worked, nor another address, nor another link meets that limit', async () => {
    expect(fill(openLinkPolicy.withoutWork.most * 2, '198.51.100.2')).toBe(false)
    const { secret } = await open()
    expect(await send({ secret, work: findNonce({ collector: link, secret }) }, '198.51.100.2')).toMatchObject(counted)
    expect(await send(someone(), '198.51.100.3')).toMatchObject(counted)
    link = (await makeWave({ communities: ['families'] })).collectors['families'] ?? ''
    expect(await send(someone(), '198.51.100.2')).toMatchObject(counted)
  })

  test('many addresses together meet the limit of the link', async () => {
    const addresses = Array.from({ length: 6 }, (_, nth) => `203.0.113.${nth}`)
    expect(addresses.map((address) => fill(150, address))).toContain(false)
    expect((await firstToldToWait('203.0.113.99')).answer).toMatchObject(told('in a minute'))
  })

  test('a machine that does all the work meets the limit of its address, and nobody else does', async () => {
    const request = from('198.51.100.4', getRequest('/'))
    const { secret } = await open()
    const draft = { ...emptyDraft(secret, ''), work: findNonce({ collector: link, secret }) }
    const answers = Array.from(
      { length: 7000 },
      () => enterSurvey(request, { id: link, access: 'open', isShared: false, isInterview: false }, draft).answer,
    )
    expect(answers.filter((answer) => answer === 'come in').length).toBeLessThan(openLinkPolicy.fromOneAddress.most * 1.2)
    expect(await send({ secret, work: draft.work }, '198.51.100.4')).toMatchObject(told('in a minute'))
    expect(await send({ secret, work: draft.work }, '198.51.100.5')).toMatchObject(counted)
  })

  test('how soon the limit is met tells nobody how many others have sent', () => {
    const metAfter = Array.from({ length: 12 }, (_, nth) => {
      const address = `198.51.100.${100 + nth}`
      let sent = 0
      while (sent < 1000 && fill(1, address)) sent += 1
      link = `link${nth}`
      return sent
    })
    expect(new Set(metAfter).size).toBeGreaterThan(4)
    for (const sent of metAfter) expect(Math.abs(sent - openLinkPolicy.withoutWork.most)).toBeLessThan(40)
  })

  test('somebody who waits while the wave closes is told that it is closed', async () => {
    const form = await open()
    expect(await send(form)).toMatchObject(told('in seconds'))
    setToday('2026-04-01')
    expect((await send(form)).status).toBe(410)
  })

  test('what is sent again costs nothing', async () => {
    const form = someone()
    for (let nth = 0; nth < 60; nth += 1) await send(form, '198.51.100.6')
    expect(await waiting()).toBe(1)
    let more = 0
    while (fill(1, '198.51.100.6')) more += 1
    expect(more).toBeGreaterThan(openLinkPolicy.withoutWork.most - 30)
  })
})

test('a one-time code needs neither work nor waiting', async () => {
  const wave = await makeWave({ kind: 'codes', codes: 1, communities: ['families'] })
  link = wave.collectors['families'] ?? ''
  expect(await open()).toMatchObject({ ticket: '' })
  expect(await send({ secret: newSecret(), code: wave.codes['families']?.[0] ?? '' })).toMatchObject(counted)
})

test('nothing of the work or of the ticket is kept', async () => {
  const { secret, ticket } = await open()
  const work = findNonce({ collector: link, secret })
  await send({ secret, ticket, work, PS08: '4', 'PS08-good': 'One.' })
  const rows = JSON.stringify([await database().pending.findMany(), await database().freeText.findMany()])
  for (const part of [work, ...ticket.split('.')]) expect(rows).not.toContain(part)
})
