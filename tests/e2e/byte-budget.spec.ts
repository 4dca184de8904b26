import path from 'node:path'
import Database from 'better-sqlite3'
import { expect, test } from '../support/journey'
import { startSite, type Site } from '../support/start-site'

const most = 20_000

interface OpenLink {
  readonly id: string
  readonly languages: string
}

function findOpenLink({ folder }: Site): OpenLink {
  const database = new Database(path.join(folder, 'what-matters.sqlite'), { readonly: true })
  const query = `SELECT c.id, w.languages FROM Collector c JOIN Wave w ON w.id = c.waveId WHERE w.state = 'open' AND c.kind = 'open-link'`
  const found = database.prepare<[], OpenLink>(query).get()
  database.close()
  if (found === undefined) throw new Error('The demonstration has no open link')
  return found
}

test('the survey with everything it loads takes at most 20 kB over the wire, in every language', async ({ browser }) => {
  test.setTimeout(300_000)
  const site = await startSite({ command: 'demo' })
  const { id, languages } = findOpenLink(site)
  const codes = JSON.parse(languages) as string[]
  expect(codes.length).toBeGreaterThan(1)
  for (const code of codes) {
    const context = await browser.newContext({ viewport: { width: 360, height: 740 } })
    const page = await context.newPage()
    const loaded: [address: string, bytes: number][] = []
    const sizes: Promise<void>[] = []
    page.on('requestfinished', (request) => {
      sizes.push(request.sizes().then((size) => void loaded.push([request.url(), size.responseBodySize + size.responseHeadersSize])))
    })
    await page.goto(`${site.address}/s/${id}?lang=${code}`, { waitUntil: 'networkidle' })
    await expect(page.locator('html')).toHaveAttribute('lang', code)
    await page.locator('[data-by="1"]:visible').click()
    await expect(page.locator('input[name="work"]')).toHaveValue(/^\d+$/, { timeout: 60_000 })
    await Promise.all(sizes)
    const total = loaded.reduce((sum, [, bytes]) => sum + bytes, 0)
    expect(loaded.length, 'the page, its style, its script and what works for the answer').toBeGreaterThan(3)
    expect(total, `${code}: ${JSON.stringify(loaded)}`).toBeLessThanOrEqual(most)
    await context.close()
  }
  await site.stop()
})
