import { beforeEach, describe, expect, test } from 'vitest'
import { database } from '~/data/database.server'
import { decrypt } from '~/data/keys.server'
import { newSecret } from '~/data/new-secret.server'
import { action, headers, loader } from '~/routes/_respond.s.$collector'
import { callRoute } from '../support/call-route'
import { freshDatabase } from '../support/fresh-database'
import { makeWave } from '../support/make-wave'
import { oldTicket } from '../support/old-ticket'
import { getRequest, postRequest, type FormFields } from '../support/request'
import { setToday } from '../support/today'

beforeEach(async () => {
  await freshDatabase()
  setToday('2026-03-15')
})

function visit(collector: string, language = 'en') {
  return callRoute(loader, getRequest(`/s/${collector}?lang=${language}`), { collector })
}

/** A form that was opened a minute ago. */
function post(collector: string, fields: FormFields, language = 'en') {
  const aged = { ticket: oldTicket(collector, fields['secret']), ...fields }
  return callRoute(action, postRequest(`/s/${collector}?lang=${language}`, aged), { collector })
}

function waiting() {
  return database().pending.count()
}

async function recoveryLink(): Promise<string> {
  const wave = await makeWave()
  return wave.collectors['recovery'] ?? ''
}

async function codedLink(): Promise<{ readonly link: string; readonly code: string }> {
  const wave = await makeWave({ kind: 'codes', codes: 3 })
  return { link: wave.collectors['recovery'] ?? '', code: wave.codes['recovery']?.[0] ?? '' }
}

describe('an address of the survey', () => {
  test('opens with a new secret each time', async () => {
    const link = await recoveryLink()
    const [one, other] = [await visit(link), await visit(link)]
    expect(one).toMatchObject({ status: 200, body: { why: 'open', language: 'en', direction: 'ltr' } })
    expect((one.body as { secret: string }).secret).not.toBe((other.body as { secret: string }).secret)
  })

  test('may be kept by no cache and found by no search engine', () => {
    expect(headers({ actionHeaders: new Headers() })).toMatchObject({ 'Cache-Control': 'no-store', 'X-Robots-Tag': 'noindex, nofollow' })
  })

  test('shows only contacts that were confirmed', async () => {
    const { body } = await visit(await recoveryLink())
    const { contacts } = (body as { frame: { contacts: { phone: string }[] } }).frame
    expect(contacts.map(({ phone }) => phone)).toContain('116 123')
    expect(contacts.map(({ phone }) => phone)).not.toContain('101')
  })

  test.each`
    day             | status | why
    ${'2026-02-28'} | ${404} | ${'not yet'}
    ${'2026-03-01'} | ${200} | ${'open'}
    ${'2026-03-31'} | ${200} | ${'open'}
    ${'2026-04-01'} | ${410} | ${'closed'}
  `('is $why on $day', async ({ day, status, why }: { day: string; status: number; why: string }) => {
    const link = await recoveryLink()
    setToday(day)
    expect(await visit(link)).toMatchObject({ status, body: { why } })
    expect((await post(link, { intent: 'send', secret: newSecret(), PS08: '4' })).status).toBe(status)
    expect(await waiting()).toBe(status === 200 ? 1 : 0)
  })

  test('is found as somebody types it from a poster', async () => {
    const link = await recoveryLink()
    expect((await visit(link.toUpperCase().replaceAll('0', 'O'))).status).toBe(200)
  })

  test('that nobody gave out is not there, and has a way out and help all the same', async () => {
    const { status, body } = await visit('nobody')
    expect(status).toBe(404)
    expect(body).toMatchObject({ why: 'unknown', frame: { leaveAddress: 'https://www.bbc.co.uk/weather' } })
  })

  test('of a paper batch answers no survey', async () => {
    const link = await recoveryLink()
    await database().collector.update({ where: { id: link }, data: { kind: 'paper' } })
    expect((await visit(link)).status).toBe(404)
    expect((await post(link, { intent: 'send', secret: newSecret() })).status).toBe(404)
    expect(await waiting()).toBe(0)
  })

  test.each`
    asked   | accepted             | language
    ${'pl'} | ${''}                | ${'pl'}
    ${'cy'} | ${'ar,en;q=0.5'}     | ${'ar'}
    ${'gd'} | ${'ar'}              | ${'gd'}
    ${''}   | ${'uk-UA,uk;q=0.9'}  | ${'uk'}
    ${''}   | ${'fr, pl-PL;q=0.8'} | ${'pl'}
    ${''}   | ${'fr'}              | ${'en'}
    ${''}   | ${'pl;q=0, ar'}      | ${'ar'}
  `('in $language when $asked is asked for and $accepted accepted', async ({ asked, accepted, language }: Record<string, string>) => {
    const collector = await recoveryLink()
    const request = getRequest(`/s/${collector}?lang=${asked}`)
    request.headers.set('Accept-Language', accepted ?? '')
    const direction = language === 'ar' ? 'rtl' : 'ltr'
    expect((await callRoute(loader, request, { collector })).body).toMatchObject({ language, direction })
  })
})

describe('checking', () => {
  test('shows what was typed and stores nothing', async () => {
    const link = await recoveryLink()
    const { status, body } = await post(link, { intent: 'check', secret: newSecret(), PS08: '4', 'PS08-good': 'The job centre.' })
    expect(status).toBe(200)
    expect(body).toMatchObject({ turn: { stage: 'check' }, draft: { ratings: { PS08: '4' }, good: { PS08: 'The job centre.' } } })
    expect(await waiting()).toBe(0)
  })

  test('gives the form back with everything in it to change it', async () => {
    const { body } = await post(await recoveryLink(), { intent: 'change', secret: newSecret(), PS08: '4', priority: ['PS08'] })
    expect(body).toMatchObject({ turn: { stage: 'form', problems: [] }, draft: { ratings: { PS08: '4' }, priorities: ['PS08'] } })
  })

  test('names what has to be mended and loses nothing that was typed', async () => {
    const fields = {
      intent: 'check',
      secret: newSecret(),
      PS08: '9',
      'PS02-better': 'More buses.',
      priority: ['PS01', 'PS02', 'PS03', 'PS04'],
    }
    const { status, body } = await post(await recoveryLink(), fields)
    expect(status).toBe(422)
    expect(body).toMatchObject({
      turn: {
        stage: 'form',
        problems: [
          { item: 'PS08', key: 'ratingOffScale' },
          { item: 'priority', key: 'tooManyPriorities' },
        ],
      },
      draft: { ratings: { PS08: '9' }, better: { PS02: 'More buses.' }, priorities: ['PS01', 'PS02', 'PS03', 'PS04'] },
    })
  })

  test('does not spend a code', async () => {
    const { link, code } = await codedLink()
    await post(link, { intent: 'check', secret: newSecret(), code })
    expect(await database().accessCode.count()).toBe(3)
  })
})

describe('sending', () => {
  test('keeps the answers as codes and the text encrypted, apart from each other', async () => {
    const link = await recoveryLink()
    const secret = newSecret()
    const fields = { intent: 'send', secret, PS08: '4', PS12: '', 'PS08-good': 'Praca jest.', priority: ['PS08'] }
    const { status, body } = await post(link, fields, 'pl')
    expect({ status, body }).toMatchObject({ status: 200, body: { turn: { stage: 'sent', counted: 'counted now' } } })
    const [row] = await database().pending.findMany()
    expect(JSON.parse(row?.answers ?? '')).toEqual({ ratings: { PS08: 4 }, priorities: ['PS08'] })
    const [text] = await database().freeText.findMany()
    expect(text?.ciphertext).not.toContain('Praca')
    expect(JSON.parse(decrypt('text', text?.ciphertext ?? ''))).toEqual({
      theme: 'PS08',
      box: 'good',
      text: 'Praca jest.',
      language: 'pl',
      community: 'recovery',
    })
    expect(JSON.stringify([row, text])).not.toContain(secret)
    expect(text?.receiptHmac).not.toBe(row?.receiptHmac)
  })

  test('twice counts once, and says so', async () => {
    const link = await recoveryLink()
    const secret = newSecret()
    await post(link, { intent: 'send', secret, PS08: '4', 'PS08-good': 'One.' })
    const again = await post(link, { intent: 'send', secret, PS08: '7', 'PS09-good': 'Two.' })
    expect(again).toMatchObject({ status: 200, body: { turn: { stage: 'sent', counted: 'counted before' }, draft: { secret } } })
    expect([await waiting(), await database().freeText.count()]).toEqual([1, 1])
    expect((await database().pending.findFirst())?.answers).toContain('"PS08":4')
  })

  test('ten times at the same moment counts once, with a code too', async () => {
    const { link, code } = await codedLink()
    const fields = { intent: 'send', secret: newSecret(), code, PS08: '4', 'PS08-better': 'More.' }
    const answers = await Promise.all(Array.from({ length: 10 }, () => post(link, fields)))
    const counted = answers.map(({ body }) => String((body as { turn: { counted?: string } }).turn.counted))
    expect(counted.toSorted()).toEqual([...Array<string>(9).fill('counted before'), 'counted now'])
    expect([await waiting(), await database().freeText.count(), await database().accessCode.count()]).toEqual([1, 1, 2])
  })

  test('to check once more after sending leads to the receipt, not to a used code', async () => {
    const { link, code } = await codedLink()
    const secret = newSecret()
    await post(link, { intent: 'send', secret, code })
    expect(await post(link, { intent: 'check', secret, code })).toMatchObject({
      body: { turn: { stage: 'sent', counted: 'counted before' } },
    })
  })

  test('with a code deletes the code, and a second person cannot use it', async () => {
    const { link, code } = await codedLink()
    await post(link, { intent: 'send', secret: newSecret(), code: `${code.slice(0, 5)}-${code.slice(5).toLowerCase()}`, PS08: '4' })
    expect(await database().accessCode.count()).toBe(2)
    const second = await post(link, { intent: 'send', secret: newSecret(), code, PS08: '5' })
    expect(second).toMatchObject({
      status: 422,
      body: { turn: { problems: [{ item: 'code', key: 'codeWrong' }] }, draft: { ratings: { PS08: '5' } } },
    })
    expect(await waiting()).toBe(1)
  })

  test('needs a code of this collector', async () => {
    const { link } = await codedLink()
    const elsewhere = await makeWave({ communities: ['families'], kind: 'codes', codes: 1 })
    for (const code of ['', elsewhere.codes['families']?.[0] ?? '']) {
      expect((await post(link, { intent: 'send', secret: newSecret(), code })).status).toBe(422)
    }
    expect([await waiting(), await database().accessCode.count()]).toEqual([0, 4])
  })

  test('after the wave was closed is refused without a word about whether it was counted', async () => {
    const link = await recoveryLink()
    const secret = newSecret()
    await post(link, { intent: 'send', secret, PS08: '4' })
    await database().wave.updateMany({ data: { state: 'closed' } })
    const repeat = await post(link, { intent: 'send', secret, PS08: '4' })
    const late = await post(link, { intent: 'send', secret: newSecret(), PS08: '4' })
    expect(repeat.status).toBe(410)
    expect(repeat).toEqual(late)
    expect(await waiting()).toBe(1)
  })

  test('of a form that is far too large is refused before it is read', async () => {
    const { status } = await post(await recoveryLink(), { intent: 'send', secret: newSecret(), 'PS08-good': 'a'.repeat(1_100_000) })
    expect(status).toBe(413)
  })
})
