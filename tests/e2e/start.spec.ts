import { spawn } from 'node:child_process'
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, test } from '../support/journey'
import { startSite } from '../support/start-site'

interface Ended {
  readonly code: number | null
  readonly said: string
}

/** Runs npm start's command with these settings until it ends by itself. */
function startWrongly(settings: Record<string, string>): Promise<Ended> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, ['bin/start.mjs'], { env: { ...process.env, NODE_ENV: 'production', ...settings } })
    let said = ''
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (bytes: Buffer) => (said += bytes.toString('utf8')))
    child.once('exit', (code) => resolve({ code, said }))
  })
}

test('the site says when it is ready, and its headers let nothing foreign in', async ({ site, request }) => {
  const healthy = await request.get('/healthz')
  expect([healthy.status(), await healthy.text()]).toEqual([200, 'ok'])
  const headers = (await request.get('/sign-in')).headers()
  expect(headers['content-security-policy']).toContain("script-src 'self'")
  expect(headers['content-security-policy']).not.toContain('unsafe')
  expect(headers['x-powered-by']).toBeUndefined()
  expect(site.firstCoordinatorLink).toContain(`${site.address}/invitation/`)
})

test('a page in an unknown place is a page too, and is not found', async ({ page }) => {
  const answer = await page.goto('/nowhere')
  expect(answer?.status()).toBe(404)
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
})

test('the data of a page are not to be had without the page', async ({ request }) => {
  expect((await request.get('/_root.data')).status()).toBe(404)
  expect((await request.get('/sign-in.data')).status()).toBe(404)
  expect((await request.get('/__manifest?p=/')).status()).toBe(404)
})

test('a form that another site sends is refused', async ({ request, site }) => {
  const form = { signInName: 'a', password: 'b' }
  expect((await request.post('/sign-in', { form, headers: { Origin: 'https://elsewhere.example' } })).status()).toBe(403)
  expect((await request.post('/sign-in', { form, headers: { 'Sec-Fetch-Site': 'cross-site' } })).status()).toBe(403)
  expect((await request.post('/sign-in', { form, headers: { Origin: site.address } })).status()).not.toBe(403)
})

test('a form that is too large is refused before it is read', async ({ request }) => {
  expect((await request.post('/sign-in', { form: { password: 'x'.repeat(1_100_000) } })).status()).toBe(413)
})

test('a survey is for no search engine', async ({ request }) => {
  expect((await request.get('/s/whatever')).headers()['x-robots-tag']).toContain('noindex')
})

test('an address that is none is answered as a mistake of the one who asked', async ({ request }) => {
  expect((await request.get('/sign-in', { headers: { Host: 'a b' }, failOnStatusCode: false })).status()).toBe(400)
})

test('a wrong setting and a taken port each stop the start with a sentence', async ({ site }) => {
  const port = new URL(site.address).port
  const data = { DATA_DIR: `${site.folder}/other`, DATABASE_URL: '' }
  const wrong = await startWrongly({ ...data, PORT: 'http' })
  expect(wrong).toMatchObject({ code: 1, said: 'PORT must be a whole number from 1 to 65535; leave it out for 3000.\n' })
  const taken = await startWrongly({ ...data, PORT: port })
  expect(taken.code).toBe(1)
  expect(taken.said).toContain(`Port ${port} is taken by another program. Choose another one`)
})

test('the site drains when it is told to stop, starts again, and stays a rehearsal for ever', async () => {
  test.setTimeout(120_000)
  const rehearsal = await startSite({ today: '2027-03-01' })
  expect(rehearsal.said()).toContain('rehearsal')
  await rehearsal.stop({ keepData: true })
  await expect(fetch(`${rehearsal.address}/healthz`)).rejects.toThrow()
  const again = await startSite({ folder: rehearsal.folder })
  expect(again.said()).toContain('rehearsal')
  await again.stop()
})

test('two processes that start together on an empty database both serve it', async () => {
  test.setTimeout(120_000)
  const folder = mkdtempSync(path.join(tmpdir(), 'what-matters-two-'))
  const [one, other] = await Promise.all([startSite({ folder }), startSite({ folder })])
  for (const site of [one, other]) expect((await fetch(`${site.address}/healthz`)).status).toBe(200)
  await one.stop({ keepData: true })
  await other.stop()
})
