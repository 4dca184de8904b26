import type { BrowserContext, Page } from '@playwright/test'
import { keptOn } from '../../support/kept-on'
import { Belief } from './belief'
import { formatAction, type Action, type Sequence } from './draw'
import { answer, inPage, look, pressSend, switchVariant, until, type Sight } from './in-page'
import type { Lane, Way } from './lane'

/** The longest that a page may take to say what became of something, in milliseconds. */
const longest = { saved: 8000, sent: 45_000, load: 8000 }

function wait(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds))
}

/** A tab that has crashed and is not closed yet would refuse. */
async function setOffline(context: BrowserContext, isOffline: boolean): Promise<void> {
  for (let tries = 0; tries < 40; tries += 1) {
    try {
      return await context.setOffline(isOffline)
    } catch {
      await wait(50)
    }
  }
}

/** Somebody with a phone of their own. */
export class Person {
  readonly belief = new Belief()
  /** What happened, in words. */
  readonly diary: string[] = []
  /** Stands in every text of this person. */
  readonly mark: string
  #tabs: Page[] = []
  #texts = 0

  constructor(
    readonly sequence: Sequence,
    readonly lane: Lane,
    readonly way: Way,
    readonly context: BrowserContext,
  ) {
    // Letters only: what could be a number that names somebody would be masked before it is kept.
    this.mark = `mark ${[...way.collector].map((sign) => String.fromCharCode(97 + (sign.charCodeAt(0) % 26))).join('')}`
    context.on('page', this.#take)
  }

  readonly #take = (page: Page): void => {
    this.#tabs.push(page)
  }

  /** Gives the phone back. */
  async leave(): Promise<void> {
    this.context.off('page', this.#take)
    await Promise.all(this.#tabs.map((page) => page.close().catch(() => undefined)))
  }

  readonly #since = performance.now()

  #note(what: string): void {
    this.diary.push(`${((performance.now() - this.#since) / 1000).toFixed(2).padStart(6)} ${what}`)
  }

  #tab(nth: number): Page | undefined {
    this.#tabs = this.#tabs.filter((page) => !page.isClosed())
    return this.#tabs[nth % Math.max(1, this.#tabs.length)]
  }

  /** Whoever opens the link has the code of the card, until the answers are in. */
  #address(): string {
    const { collector, code } = this.way
    const fragment = code === null || this.belief.isIn() ? '' : `#${code}`
    return `${this.lane.address}/s/${collector}?lang=en${fragment}`
  }

  async #newTab(): Promise<Page> {
    const page = await this.context.newPage()
    const { clockOff } = this.sequence
    if (clockOff === 0) return page
    await page.addInitScript((off) => {
      const right = Date.now.bind(Date)
      Date.now = () => right() + off
    }, clockOff * 86_400_000)
    return page
  }

  async open(): Promise<Page> {
    const page = await this.#newTab()
    await page.goto(this.#address(), { waitUntil: 'load', timeout: longest.load }).catch(() => undefined)
    return page
  }

  /** What a tab shows is what its person has been told. */
  #hear(page: Page, sight: Sight | null): void {
    if (sight === null) return
    if (sight.shows === 'sent' && sight.receipt !== '') this.belief.receipts.add(sight.receipt)
    if (sight.shows === 'sent before') this.belief.sentBefore = true
    if (sight.shows === 'waiting' && sight.receipt !== '') this.belief.waiting.add(sight.receipt)
    if (sight.shows === 'form' && sight.state === 'saved') this.belief.saved(page)
    this.#note(
      `  shows ${sight.shows}${sight.state === '' ? '' : `, says ${sight.state}`}${sight.problem === '' ? '' : `: ${sight.problem.slice(0, 80)}`}`,
    )
  }

  #mayAnswer(sight: Sight | null): boolean {
    return sight?.shows === 'form' && this.belief.isOwn(sight.secret)
  }

  async #answer(page: Page, { nth, value, patience }: Action, text: string | null): Promise<void> {
    if (!this.#mayAnswer(await look(page))) return
    const given = await answer(page, { nth, value, text })
    if (given === null) return this.#note('  nothing is asked')
    this.belief.answered(page, given.name, given.value)
    this.#note(`  ${given.name} = ${given.value}`)
    if (patience !== null) return wait(patience)
    this.#hear(page, await until(page, ({ shows, state }) => shows !== 'form' || state === 'saved', longest.saved))
  }

  async send(page: Page, patience: number | null): Promise<void> {
    const before = await look(page)
    if (!this.#mayAnswer(before) || !this.belief.hasAnswers()) return
    if (!(await pressSend(page))) return this.#note('  no button to send')
    if (patience !== null) return wait(patience)
    this.#hear(page, await until(page, ({ shows, problem }) => shows !== 'form' || problem !== '', longest.sent))
  }

  async #duplicate(page: Page, nth: number): Promise<void> {
    const address = page.url()
    if (nth % 2 === 0) {
      const other = await this.#newTab()
      await other.goto(address, { waitUntil: 'load', timeout: longest.load }).catch(() => undefined)
      return
    }
    // As a browser duplicates a tab, with what it remembers.
    const opened = this.context.waitForEvent('page', { timeout: 2000 }).catch(() => null)
    await inPage(page, () => window.open(location.href) !== null, null)
    await (await opened)?.waitForLoadState('load', { timeout: longest.load }).catch(() => undefined)
  }

  async #crash(page: Page): Promise<void> {
    const closed = page.waitForEvent('close', { timeout: 3000 }).catch(() => undefined)
    const session = await this.context.newCDPSession(page).catch(() => null)
    void session?.send('Page.crash').catch(() => undefined)
    await closed
  }

  async #happen(action: Action, page: Page): Promise<void> {
    const { kind, nth, patience } = action
    const loaded = { waitUntil: patience === null ? 'load' : 'commit', timeout: longest.load } as const
    if (kind === 'answer') return this.#answer(page, action, null)
    if (kind === 'write') return this.#answer(page, action, `${this.mark} ${String.fromCharCode(97 + (this.#texts++ % 26))}.`)
    if (kind === 'reload') await page.reload(loaded).catch(() => undefined)
    if (kind === 'back') await page.goBack(loaded).catch(() => undefined)
    if (kind === 'kill tab') await page.close().catch(() => undefined)
    if (kind === 'crash tab') await this.#crash(page)
    if (kind === 'kill server') this.lane.killServer()
    if (kind === 'lose network') await setOffline(this.context, true)
    if (kind === 'find network') await setOffline(this.context, false)
    if (kind === 'duplicate tab') await this.#duplicate(page, nth)
    if (kind === 'open the link') await this.open()
    if (kind === 'change language') await switchVariant(page, nth)
    if (kind === 'send') return this.send(page, patience)
    await wait(patience ?? 60)
  }

  async happen(action: Action): Promise<void> {
    const page = this.#tab(action.tab) ?? (await this.open())
    this.#note(formatAction(action))
    await this.#happen(action, page)
    if (!page.isClosed()) this.#hear(page, await look(page))
  }

  async #sendRest(page: Page): Promise<void> {
    const first = await until(page, ({ shows }) => shows !== 'nothing of ours', longest.load)
    this.#hear(page, first)
    if (first?.shows === 'form' && (await keptOn(page)) !== '[]') {
      await until(page, ({ shows, state }) => shows !== 'form' || state === 'saved', longest.saved)
      await this.send(page, null)
    }
    if ((await look(page))?.shows !== 'waiting') return
    await inPage(page, () => document.querySelector<HTMLElement>('[data-now]')?.click(), null)
    this.#hear(page, await until(page, ({ shows }) => shows !== 'waiting', longest.sent))
  }

  /** The network and the server come back, the link is opened again, and what is unsent is sent. Answers with what the phone keeps then. */
  async finish(): Promise<string> {
    this.#note('At the end')
    await this.lane.isUp()
    await setOffline(this.context, false)
    if (!this.sequence.keepsTabs) for (const page of this.#tabs) await page.close().catch(() => undefined)
    const page = await this.open()
    await this.#sendRest(page)
    const end = performance.now() + 3000
    for (;;) {
      const kept = await keptOn(page).catch(String)
      if (kept === '[]' || performance.now() > end) return kept
      await wait(50)
    }
  }
}

/** Nobody has used this phone before: what it kept of the last person is gone, and it comes from an address of its own. */
async function wipe(context: BrowserContext, { address }: Lane, seed: number): Promise<void> {
  await setOffline(context, false)
  const network = [seed >>> 16, seed & 0xffff].map((part) => part.toString(16)).join(':')
  await context.setExtraHTTPHeaders({ 'X-Forwarded-For': `2001:db8:${network}::1` })
  // A page of the site that stays open, so that the browser need not start a process for every tab.
  const [page = await context.newPage()] = context.pages()
  await page.goto(`${address}/icon.svg`)
  const session = await context.newCDPSession(page)
  await session.send('Storage.clearDataForOrigin', { origin: address, storageTypes: 'all' })
  await session.detach()
}

async function isKept(page: Page): Promise<boolean> {
  const kept = await inPage(page, async () => (await (await caches.open(`survey ${location.pathname}`)).keys()).length, null)
  return (kept ?? 0) > 3
}

/** Somebody who comes to the survey for the first time. */
export async function meet(context: BrowserContext, lane: Lane, sequence: Sequence): Promise<Person> {
  await wipe(context, lane, sequence.seed)
  const person = new Person(sequence, lane, lane.makeWay(sequence.hasCode), context)
  const page = await person.open()
  for (let tries = 0; sequence.isKeptFirst && tries < 60 && !(await isKept(page)); tries += 1) await wait(50)
  return person
}
