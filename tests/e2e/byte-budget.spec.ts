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

test('until the first question can be answered, at most 20 kB come over the wire, in every language and reading', async ({ browser }) => {
  test.setTimeout(600_000)
  const site = await startSite({ command: 'demo' })
  const { id, languages } = findOpenLink(site)
  const codes = JSON.parse(languages) as string[]
  expect(codes.length).toBeGreaterThan(1)
  const variants = codes.flatMap((code) => [
    { code, read: '' },
    { code, read: '&read=easy' },
  ])
  for (const { code, read } of variants) {
    const context = await browser.newContext({ viewport: { width: 360, height: 740 } })
    const page = await context.newPage()
    await page.goto(`${site.address}/s/${id}?lang=${code}${read}`, { waitUntil: 'networkidle' })
    await expect(page.locator('html')).toHaveAttribute('lang', code)
    // A page that also says who reads of danger is the longest there is.
    await expect(page.locator('input[name="danger"]')).toHaveCount(1)
    const loaded = await page.evaluate(() => {
      const [visit] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[]
      const files = performance.getEntriesByType('resource') as PerformanceResourceTiming[]
      const first = files.filter(({ startTime }) => startTime <= (visit?.loadEventEnd ?? 0))
      return [...(visit ? [visit] : []), ...first].map(({ name, transferSize }): [string, number] => [name, transferSize])
    })
    const total = loaded.reduce((sum, [, bytes]) => sum + bytes, 0)
    expect(await page.locator('head > style').count(), 'the page brings its style').toBe(1)
    expect(loaded.length, 'the page and its script').toBeGreaterThan(1)
    expect(total, `${code}${read}: ${JSON.stringify(loaded)}`).toBeLessThanOrEqual(most)
    expect(total).toBeGreaterThan(5000)
    console.log(`${code}${read}: ${total} bytes until the first question can be answered`)
    await context.close()
  }
  await site.stop()
})
