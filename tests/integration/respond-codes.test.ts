import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { beforeEach, describe, expect, test } from 'vitest'
import { database } from '~/data/database.server'
import { hmac } from '~/data/keys.server'
import { day } from '~/domain/kernel/day'
import { newSecret } from '~/data/new-secret.server'
import { meta as sheetMeta, action as issueAction } from '~/routes/_coordinate.waves.$wave.collectors.$collector.codes'
import { action, headers, loader, meta } from '~/routes/_respond.s.$collector'
import { QrCode } from '~/ui/coordinate/qr-code'
import { Card } from '~/ui/poster/card'
import { callRoute } from '../support/call-route'
import { freshDatabase } from '../support/fresh-database'
import { makeWave } from '../support/make-wave'
import { getRequest, postRequest } from '../support/request'
import { signInAs } from '../support/sign-in-as'
import { setToday } from '../support/today'

beforeEach(async () => {
  await freshDatabase()
  setToday('2026-03-15')
})

/** A code of letters and digits that people confuse, written into the database as if it had been issued. */
async function confusingCode(): Promise<{ readonly link: string; readonly code: string }> {
  const wave = await makeWave({ kind: 'codes' })
  const [link, code] = [wave.collectors['recovery'] ?? '', '001A1B0C1D']
  await database().accessCode.create({ data: { codeHmac: hmac('code', code), collectorId: link } })
  return { link, code }
}

function send(link: string, code: string) {
  return callRoute(action, postRequest(`/s/${link}`, { intent: 'send', secret: newSecret(), code, PS08: '4' }), { collector: link })
}

describe('a code is understood', () => {
  test.each([
    ['as it is printed', '001A1-B0C1D'],
    ['in small letters', '001a1-b0c1d'],
    ['with spaces about and in it', '  001 A1 B0 C1D '],
    ['without the hyphen', '001A1B0C1D'],
    ['with a long hyphen', '001A1–B0C1D'],
    ['with O for 0', 'OO1A1-BOC1D'],
    ['with I and L for 1', 'o0IaL-b0ClD'],
    ['with Arabic digits', '٠٠١A١-B٠C١D'],
  ])('%s', async (_, typed) => {
    const { link } = await confusingCode()
    expect(await send(link, typed)).toMatchObject({ status: 200, body: { turn: { counted: 'counted now' } } })
    expect(await database().accessCode.count()).toBe(0)
  })

  test.each(['001A1-B0C1', '001A1-B0C1DD', '001A1-B0C1U', '001A1-B0C2D'])('%s is another one and is refused', async (typed) => {
    const { link } = await confusingCode()
    expect((await send(link, typed)).status).toBe(422)
    expect(await database().accessCode.count()).toBe(1)
  })
})

describe('a printed code', () => {
  const address = 'https://whatmatters.example.org/s/7k3mq9x2rt'
  const sheet = renderToStaticMarkup(
    createElement(Card, { code: 'ABCDEFGHJK', address, closes: day('2026-03-31'), languages: ['en'], corrections: {}, group: null }),
  )

  test('stands in the square behind the # only, where no server and no log ever sees it', () => {
    const drawn = /<svg[\s\S]*<\/svg>/.exec(sheet)?.[0]
    const label = 'QR code with the code ABCDE-FGHJK'
    expect(drawn).toBe(renderToStaticMarkup(createElement(QrCode, { text: `${address}#ABCDE-FGHJK`, label })))
    expect(drawn).not.toBe(renderToStaticMarkup(createElement(QrCode, { text: `${address}?code=ABCDE-FGHJK`, label })))
  })

  test('stands in no address of the sheet, and no link leads to it', () => {
    expect(sheet).not.toMatch(/(href|src|action)=/)
    expect(sheet.replace(/<svg[\s\S]*?<\/svg>/g, '')).not.toMatch(/[?#&=/][^<"]*ABCDE/)
  })

  test('has fifty random bits: ten symbols of which each is one of 32 in each place', async () => {
    const { codes } = await makeWave({ kind: 'codes', codes: 500 })
    const printed = codes['recovery'] ?? []
    for (let place = 0; place < 10; place += 1) expect(new Set(printed.map((code) => code[place])).size).toBe(32)
  })
})

test('a code is in no address, header or title, neither where it is issued nor where it is sent', async () => {
  const { cookie } = await signInAs('coordinator')
  const wave = await makeWave({ kind: 'codes' })
  const link = wave.collectors['recovery'] ?? ''
  const request = postRequest(`/waves/${wave.id}/collectors/${link}/codes`, { count: '3' }, cookie)
  const issued = await callRoute(issueAction, request, { wave: wave.id, collector: link })
  const { codes } = issued.body as { codes: readonly string[] }
  const answers = [issued, await send(link, codes[0] ?? ''), await send(link, codes[0] ?? ''), await send(link, 'ABCDE-FGHJ')]
  expect(answers.map(({ status }) => status)).toEqual([200, 200, 422, 422])
  const { body } = await callRoute(loader, getRequest(`/s/${link}`), { collector: link })
  const around = JSON.stringify([
    answers.map((answer) => [...answer.headers]),
    headers({ actionHeaders: new Headers() }),
    // A title is made from what the loader says, and the loader never hears of a code.
    meta({ data: body } as Parameters<typeof meta>[0]),
    sheetMeta({} as Parameters<typeof sheetMeta>[0]),
    body,
    await database().auditEntry.findMany(),
  ])
  for (const code of codes) {
    expect(around).not.toContain(code)
    expect(around).not.toContain(`${code.slice(0, 5)}-${code.slice(5)}`)
  }
})

test('a code in the query of an address is not taken: only typing or the fragment fills the box', async () => {
  const wave = await makeWave({ kind: 'codes', codes: 1 })
  const [link, code] = [wave.collectors['recovery'] ?? '', wave.codes['recovery']?.[0] ?? '']
  const page = await callRoute(loader, getRequest(`/s/${link}?code=${code}`), { collector: link })
  expect(JSON.stringify(page.body)).not.toContain(code)
  const request = postRequest(`/s/${link}?code=${code}`, { intent: 'send', secret: newSecret() })
  expect((await callRoute(action, request, { collector: link })).status).toBe(422)
})
