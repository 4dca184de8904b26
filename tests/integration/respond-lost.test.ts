import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { database } from '~/data/database.server'
import { isLanguage, languages, words } from '~/locales/languages'
import { takeConsoleErrors } from '../support/refuse-console-errors'
import { makeWave } from '../support/make-wave'
import { serveHouse, type ServedHouse } from '../support/serve-house'

let house: ServedHouse
let survey = ''

beforeAll(async () => {
  const { collectors } = await makeWave()
  survey = `/s/${collectors['recovery']}`
  house = await serveHouse()
})
afterAll(() => house.stop())

async function ask(path: string, options: RequestInit = {}) {
  const answer = await fetch(house.address + path, options)
  return { status: answer.status, headers: answer.headers, markup: (await answer.text()).replaceAll('&#x27;', "'") }
}

const codes = Object.keys(languages).filter(isLanguage)

function expectPageOf(markup: string, code: (typeof codes)[number]): void {
  const { direction } = languages[code]
  expect(markup).toContain(`<html lang="${code}" dir="${direction}"`)
  expect(markup).toContain(`<title>${words[code].title}</title>`)
  expect(markup).toMatch(/<a class="leave" id="leave" href="https:\/\/www\.bbc\.co\.uk\/weather"/)
  expect(markup).toContain(words[code].leave)
  expect(markup).toContain(words[code].help.open)
  expect(markup).toContain('href="tel:999"')
}

describe.each(codes)('in %s', (code) => {
  test.each([['/s'], ['/s/nobody/nowhere/at/all'], ['/s/nobody']])('an address that leads nowhere (%s) is told calmly', async (path) => {
    const { status, markup, headers } = await ask(`${path}?lang=${code}`)
    expect(status).toBe(404)
    expectPageOf(markup, code)
    expect(markup).toContain(words[code].away.unknown)
    expect(headers.get('cache-control')).toBe('no-store')
  })
})

test('without a wish in the address, the language of the browser is spoken', async () => {
  const { markup } = await ask('/s/no/page', { headers: { 'Accept-Language': 'pl,en;q=0.5' } })
  expectPageOf(markup, 'pl')
})

test('elsewhere an address that leads nowhere is told in English, with no way out of a survey', async () => {
  const { status, markup } = await ask('/nowhere?lang=pl')
  expect(status).toBe(404)
  expect(markup).toContain('There is no page here')
  expect(markup).not.toContain('id="leave"')
})

test('a server that has lost its database still says so in the words of the page, with help and the way out', async () => {
  await database().$executeRawUnsafe('ALTER TABLE "Collector" RENAME TO "Lost"')
  try {
    for (const code of codes) {
      for (const path of ['', '/help', '/withdraw']) {
        const { status, markup } = await ask(`${survey}${path}?lang=${code}`)
        expect(status).toBe(500)
        expectPageOf(markup, code)
        expect(markup).toContain(words[code].fault.heading)
      }
    }
    const easy = await ask(`${survey}?lang=en&read=easy`)
    expect(easy.markup).toContain('data-reading="easy"')
    expect(easy.markup).toContain('We count it one time.')
    const sent = await ask(`${survey}?lang=uk`, { method: 'POST', body: new URLSearchParams({ intent: 'send', 'PS02-good': 'The path.' }) })
    expect(sent.status).toBe(500)
    expectPageOf(sent.markup, 'uk')
    expect(takeConsoleErrors().join('\n')).not.toContain('The path.')
  } finally {
    await database().$executeRawUnsafe('ALTER TABLE "Lost" RENAME TO "Collector"')
  }
})
