// npm run bench:board -- --rounds 5 --presses 12: the time from pressing Enter to the contribution painted on a board of 300, in a real browser
// over the built product, as it is and with the processor slowed down to a quarter.
import { parseArgs } from 'node:util'
import type { Page } from '@playwright/test'
import { startSite } from '../support/start-site'
import { addWorkshop, box, openBoard } from '../support/board-steps'
import { launchBrowser } from './first-load/measured-site'

const { values } = parseArgs({
  allowPositionals: true,
  options: {
    rounds: { type: 'string', default: '5' },
    presses: { type: 'string', default: '12' },
    board: { type: 'string', default: '300' },
  },
})
const [rounds, presses, standing] = [values.rounds, values.presses, values.board].map(Number) as [number, number, number]

/** In the page: at each Enter waits until a node has come and a frame with it was shown, and keeps how long it took and how many nodes came. */
function watchPresses(): void {
  const taken: { took: number; nodes: number }[] = []
  Reflect.set(globalThis, 'taken', taken)
  addEventListener(
    'keydown',
    (event) => {
      if (event.key !== 'Enter') return
      const { timeStamp } = event
      let nodes = 0
      const observer = new MutationObserver((changes) => {
        for (const { addedNodes } of changes) nodes += [...addedNodes].filter((node) => node instanceof HTMLLIElement).length
        if (nodes === 0) return
        observer.disconnect()
        // The message comes after the frame that shows the node.
        requestAnimationFrame(() => {
          const { port1, port2 } = new MessageChannel()
          port1.addEventListener('message', () => taken.push({ took: performance.now() - timeStamp, nodes }))
          port1.start()
          port2.postMessage(null)
        })
      })
      observer.observe(document.querySelector('#board') ?? document.body, { childList: true, subtree: true })
    },
    { capture: true },
  )
}

async function fill(page: Page): Promise<void> {
  await box(page).focus()
  for (let nth = 1; nth <= standing; nth += 1) {
    await page.keyboard.insertText(`Somebody said this, and ${nth} had said something before`)
    await page.keyboard.press('Enter')
    if (nth % 7 === 0) await page.keyboard.press('F2')
    if (nth % 20 === 0) await page.keyboard.press('F8')
  }
  await page.locator(`.wm-said >> nth=${standing - 1}`).waitFor()
}

interface Press {
  readonly took: number
  readonly nodes: number
}

async function press(page: Page): Promise<readonly Press[]> {
  for (let nth = 0; nth < presses; nth += 1) {
    await page.keyboard.insertText(`What is measured, ${nth}`)
    await page.keyboard.press('Enter')
    await page.waitForFunction((wanted) => (Reflect.get(globalThis, 'taken') as unknown[]).length === wanted, nth + 1)
    await page.waitForTimeout(150)
    // As many stand there at every press.
    await page.keyboard.press('Control+z')
    await page.waitForTimeout(150)
  }
  return page.evaluate(() => (Reflect.get(globalThis, 'taken') as Press[]).splice(0))
}

const at = (sorted: readonly number[], part: number): string =>
  (sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? 0).toFixed(1)

const site = await startSite()
const browser = await launchBrowser()
const context = await browser.newContext({ baseURL: site.address, viewport: { width: 1280, height: 800 } })
const page = await context.newPage()
await openBoard(page, 'isla', await addWorkshop(site, ['isla']))
await fill(page)
await page.evaluate(watchPresses)
const session = await context.newCDPSession(page)
console.log(`${rounds} rounds of ${presses} presses with ${standing} contributions on the board; milliseconds`)
console.log('| processor | median | 95 % | slowest | medians of the rounds | nodes a press |')
console.log('| --- | --- | --- | --- | --- | --- |')
for (const [name, rate] of [
  ['as it is', 1],
  ['÷ 4', 4],
] as const) {
  await session.send('Emulation.setCPUThrottlingRate', { rate })
  const all: Press[] = []
  const medians: string[] = []
  for (let round = 0; round < rounds; round += 1) {
    const found = await press(page)
    all.push(...found)
    medians.push(
      at(
        found.map(({ took }) => took).sort((a, b) => a - b),
        0.5,
      ),
    )
  }
  const sorted = all.map(({ took }) => took).sort((a, b) => a - b)
  const nodes = [...new Set(all.map((one) => one.nodes))].join(', ')
  console.log(`| ${name} | ${at(sorted, 0.5)} | ${at(sorted, 0.95)} | ${at(sorted, 1)} | ${medians.join(', ')} | ${nodes} |`)
}
await browser.close()
await site.stop()
