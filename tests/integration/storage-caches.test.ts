import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { newSecret } from '~/data/new-secret.server'
import { openForAnswers } from '../support/answering'
import { routeManifest, serveHouse, type ServedHouse } from '../support/serve-house'

const paths = Object.values(routeManifest())
  .filter(({ file }) => file.startsWith('routes/_respond.'))
  .map(({ path = '' }) => path)

let house: ServedHouse
let collector = ''

beforeAll(async () => {
  // Only while it is developed does the router speak of an address that it does not know.
  vi.spyOn(console, 'warn').mockImplementation(() => undefined)
  house = await serveHouse()
  collector = (await openForAnswers()).collector
})

afterAll(async () => {
  vi.restoreAllMocks()
  await house.stop()
})

function addressOf(path: string, address: string): string {
  return `${house.address}/${path.replaceAll(/:[a-z]+/g, address)}`
}

function post(url: string, fields: Record<string, string>, headers: Record<string, string> = {}): Promise<Response> {
  return fetch(url, {
    method: 'POST',
    body: new URLSearchParams(fields),
    headers: { Origin: house.address, ...headers },
    redirect: 'manual',
  })
}

test('respondents have more than one page, and all of them lie under /s or /quotes', () => {
  expect(paths.length).toBeGreaterThanOrEqual(3)
  for (const path of paths) expect(path).toMatch(/^(s|quotes)\//)
})

test.each(paths)('no answer of %s may be kept by a cache: page, form, mistake, refusal, missing page', async (path) => {
  const [known, unknown] = [addressOf(path, collector), addressOf(path, 'nobody')]
  const answers = await Promise.all([
    fetch(known),
    fetch(known, { method: 'HEAD' }),
    fetch(`${known}?lang=pl`),
    fetch(unknown),
    fetch(`${known}/further/than/there/is`),
    fetch(known.replace(/\/(s|quotes)\//, (found) => found.toUpperCase())),
    post(known, { intent: 'check', secret: newSecret(), PS08: '4' }),
    post(known, { intent: 'send', secret: newSecret(), PS08: '99', receipt: 'wrong' }),
    post(known, { intent: 'send', secret: newSecret(), PS08: '4', receipt: newSecret() }),
    post(known, {}, { Origin: 'https://elsewhere.example' }),
    post(known, { PS08: 'a'.repeat(1_100_000) }),
    post(unknown, { intent: 'send' }),
    fetch(`${known}.data`),
    fetch(`${known}?_data=routes/_respond.s.$collector`),
    fetch(known, { method: 'DELETE' }),
  ])
  for (const answer of answers) expect([answer.status, answer.headers.get('Cache-Control')]).toEqual([answer.status, 'no-store'])
  expect(new Set(answers.map(({ status }) => status)).size).toBeGreaterThan(3)
})

test('the data of a page are not given without the page', async () => {
  for (const address of [
    `/s/${collector}.data`,
    `/s/${collector}?_data=routes/_respond.s.$collector`,
    '/?_data=routes/_public.($partnership)._index',
  ])
    expect((await fetch(house.address + address)).status).toBe(404)
})
