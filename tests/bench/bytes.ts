// npm run bench:bytes: how many bytes come over the wire until the first question can be answered, in every language and reading of the
// demonstration's survey: as the browser counts them, file by file, and as a line between the two counts them.
import type { Browser, CDPSession } from '@playwright/test'
import { launchBrowser, startMeasuredSite, type MeasuredPage } from './first-load/measured-site'
import { initialWindow, openLine, type Line } from './first-load/line'

interface Counted {
  readonly name: string
  /** With its style. */
  readonly document: number
  readonly script: number
  readonly pictures: number
  /** Of the line, pictures and all. */
  readonly down: number
  readonly up: number
}

type Kind = 'Document' | 'Script' | 'Image'

/** Bytes by kind of file, as the network of the browser counts them: headers and body as they came. */
async function listen(session: CDPSession): Promise<ReadonlyMap<string, number>> {
  const kinds = new Map<string, string>()
  const bytes = new Map<string, number>()
  session.on('Network.requestWillBeSent', ({ requestId, type }) => kinds.set(requestId, type ?? 'Other'))
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    const kind = kinds.get(requestId) ?? 'Other'
    bytes.set(kind, (bytes.get(kind) ?? 0) + encodedDataLength)
  })
  await session.send('Network.enable')
  return bytes
}

async function count(browser: Browser, address: string, line: Line, { name, path }: MeasuredPage): Promise<Counted> {
  const context = await browser.newContext({
    viewport: { width: 360, height: 740 },
    isMobile: true,
    serviceWorkers: 'block',
    proxy: { server: line.proxy },
  })
  const page = await context.newPage()
  const bytes = await listen(await context.newCDPSession(page))
  line.count()
  // The script has run, and nothing has begun yet of what it loads for later.
  await page.goto(address + path, { waitUntil: 'load' })
  const { down, up } = line.count()
  const found = Object.fromEntries(bytes) as Partial<Record<Kind, number>>
  if (!(await page.locator('html.js').count())) throw new Error(`${name}: the script has not run when the page has loaded`)
  await context.close()
  const { Document = 0, Script = 0, Image = 0 } = found
  return { name, document: Document, script: Script, pictures: Image, down, up }
}

const { site, pages } = await startMeasuredSite()
const line = await openLine(site.address, { bitsPerSecond: null, roundTrip: 0, turnsToConnect: 0, firstWindow: Infinity })
const browser = await launchBrowser()
console.log('| survey | document | script | together | of one initial window (14,600) | pictures | all on the wire | sent up |')
console.log('| --- | --- | --- | --- | --- | --- | --- | --- |')
let most = 0
for (const page of pages) {
  const { name, document, script, pictures, down, up } = await count(browser, site.address, line, page)
  const together = document + script
  most = Math.max(most, together)
  const share = `${Math.round((together / initialWindow) * 100)} %`
  console.log(`| ${[name, document, script, together, share, pictures, down, up].join(' | ')} |`)
}
console.log(`\nThe most is ${most} bytes; the aim is 14,000 and the stop 20,000.`)
await browser.close()
await line.end()
await site.stop()
process.exitCode = most > 20_000 ? 1 : 0
