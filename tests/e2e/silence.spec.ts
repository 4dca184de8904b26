import { readdirSync, readFileSync, statSync } from 'node:fs'
import path from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { openLinkPolicy } from '../../app/domain/response/open-link-policy'
import { expect, test } from '../support/survey-site'

const agent = 'RecognisableBrowser/77.1'
const sender = '203.0.113.77'
const words = 'The bench outside the job centre.'

function filesUnder(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => path.join(folder, name))
    .filter((file) => statSync(file).isFile())
}

function hidden(page: string, name: string): string {
  return new RegExp(`name="${name}" value="([^"]+)"`).exec(page)?.[1] ?? ''
}

test('the product says and writes nothing of who answered, from where, or under which secret', async ({ survey, request }) => {
  const { site, link } = survey
  const headers = { 'User-Agent': agent, 'X-Forwarded-For': sender, Origin: site.address }
  const before = survey.waiting()
  const page = await request.get(link, { headers })
  const text = await page.text()
  const [secret, ticket] = [hidden(text, 'secret'), hidden(text, 'ticket')]
  const form = { intent: 'send', secret, ticket, PS08: '4', 'PS08-good': words }
  await wait((openLinkPolicy.leastSeconds + 1) * 1000)
  // The server lets go of a connection that nobody used for some seconds, which may be this very moment.
  const sent = await request.post(link, { form, headers, maxRetries: 2 })
  const missing = await request.get(`${link}/${secret}/${encodeURIComponent(words)}`, { headers })
  const wrong = await request.post(link, { form: { ...form, PS08: '99' }, headers })
  const refused = await request.post(`${link}/withdraw`, { form: { receipt: words }, headers })
  const impossible = await request.get(`${link}/%E0%A4%A`, { headers })
  expect(survey.waiting() - before).toBe(1)
  expect([sent, missing, wrong, refused].map((answer) => answer.status())).toEqual([200, 404, 422, 422])
  for (const answer of [page, sent, missing, wrong, refused, impossible]) expect(answer.headers()['cache-control']).toBe('no-store')

  for (const part of [secret, words, agent, sender, link]) expect(site.said().includes(part), `${part} is said`).toBe(false)
  for (const file of filesUnder(site.folder))
    for (const part of [secret, words, agent, sender])
      expect(readFileSync(file, 'latin1').includes(part), `${part} is in a file`).toBe(false)
})
