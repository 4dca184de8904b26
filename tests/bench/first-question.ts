// npm run bench:first-question -- --runs 15: the time until the first question of the survey can be answered on a slow phone with a slow
// line (400 kbit/s, 400 ms there and back, processor ÷ 4), nothing kept from an earlier visit, beside a plain government page in the same run.
// Once with the browser's own slowing down, which leaves out setting up the connection, and once over a slow line that sets it up.
import { parseArgs } from 'node:util'
import type { Browser, Page } from '@playwright/test'
import { serveGovernmentPage } from './first-load/government-page'
import { initialWindow, openLine, type Line } from './first-load/line'
import { launchBrowser, startMeasuredSite } from './first-load/measured-site'
import { watchFirstQuestion, type Moments } from './first-load/watch-first-question'

const { values } = parseArgs({
  allowPositionals: true,
  options: { runs: { type: 'string', default: '15' }, slower: { type: 'string', default: '4' } },
})
const runs = Number(values.runs)
const slow = { bitsPerSecond: 400_000, roundTrip: 400 }

async function measure(browser: Browser, address: string, line: Line | null): Promise<Moments> {
  const proxy = line === null ? undefined : { server: line.proxy }
  const context = await browser.newContext({ viewport: { width: 360, height: 740 }, isMobile: true, serviceWorkers: 'block', proxy })
  const page = await context.newPage()
  const session = await context.newCDPSession(page)
  await session.send('Emulation.setCPUThrottlingRate', { rate: Number(values.slower) })
  if (line === null) {
    const throughput = slow.bitsPerSecond / 8
    const conditions = { offline: false, latency: slow.roundTrip, downloadThroughput: throughput, uploadThroughput: throughput }
    await session.send('Network.enable')
    await session.send('Network.emulateNetworkConditions', conditions)
  }
  await page.addInitScript({ content: 'globalThis.__name = (named) => named' })
  await page.addInitScript(watchFirstQuestion)
  await page.goto(address, { waitUntil: 'commit' })
  const moments = await read(page)
  await context.close()
  return moments
}

async function read(page: Page): Promise<Moments> {
  await page.waitForFunction(
    () => {
      const marks = Reflect.get(globalThis, 'marks') as Record<string, number>
      return marks['kept'] !== undefined || (document.querySelector('#survey') === null && marks['answerable'] !== undefined)
    },
    null,
    { polling: 100 },
  )
  return page.evaluate(() => {
    const marks = Reflect.get(globalThis, 'marks') as Record<string, number>
    const painted = performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0
    return { painted, answerable: marks['answerable'] ?? 0, kept: marks['kept'] ?? null }
  })
}

function inOrder(numbers: readonly number[]): readonly number[] {
  return [...numbers].sort((a, b) => a - b)
}

function middle(numbers: readonly number[]): number {
  return inOrder(numbers)[Math.floor(numbers.length / 2)] ?? 0
}

/** Middle, and the span of the middle half, in seconds. */
function spread(numbers: readonly number[]): string {
  const sorted = inOrder(numbers)
  const at = (part: number) => ((sorted[Math.floor((sorted.length - 1) * part)] ?? 0) / 1000).toFixed(2)
  return `${(middle(numbers) / 1000).toFixed(2)} (${at(0.25)}–${at(0.75)}; ${at(0)}–${at(1)})`
}

const { site, pages } = await startMeasuredSite()
const government = await serveGovernmentPage()
const browser = await launchBrowser()
const wanted = pages.filter(({ name }) => ['en', 'uk, Easy Read'].includes(name))
const compared = [
  ...wanted.map(({ name, path }) => ({ name, site: site.address, path })),
  { name: 'government page', site: government.address, path: '/' },
]

console.log(`${runs} runs each; seconds: middle (middle half; all)`)
console.log('| how | page | can be read | can be answered | is saved | of the government page |')
console.log('| --- | --- | --- | --- | --- | --- |')
for (const how of ['slowed down by the browser', 'slow line, connections set up'] as const) {
  const found = new Map<string, Moments[]>(compared.map(({ name }) => [name, []]))
  for (let run = 0; run < runs; run += 1) {
    for (const { name, site: address, path } of compared) {
      if (how === 'slowed down by the browser') {
        found.get(name)?.push(await measure(browser, address + path, null))
        continue
      }
      const line = await openLine(address, { ...slow, turnsToConnect: 2, firstWindow: initialWindow })
      found.get(name)?.push(await measure(browser, address + path, line))
      await line.end()
    }
  }
  const reference = middle((found.get('government page') ?? []).map(({ answerable }) => answerable))
  for (const [name, moments] of found) {
    const answerable = moments.map((one) => one.answerable)
    const kept = moments.flatMap((one) => (one.kept === null ? [] : [one.kept]))
    const cells = [how, name, spread(moments.map((one) => one.painted)), spread(answerable), kept.length === 0 ? '' : spread(kept)]
    console.log(`| ${cells.join(' | ')} | × ${(middle(answerable) / reference).toFixed(2)} |`)
  }
}
console.log(`The government page is ${government.bytes} bytes with its style.`)
await browser.close()
government.end()
await site.stop()
