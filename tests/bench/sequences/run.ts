import { chromium, type BrowserContext, type Page } from '@playwright/test'
import { findBrowser } from '../../../bin/find-browser.mjs'
import type { Sequence } from './draw'
import { judge } from './judge'
import type { Lane } from './lane'
import { meet } from './person'

/** What came of one sequence. */
export interface Outcome {
  readonly wrong: readonly string[]
  readonly diary: readonly string[]
  /** How it ended: the person saw that the answers are in; they are in, unseen; or there was nothing to send. */
  readonly end: 'seen' | 'unseen' | 'nothing to send'
  readonly seconds: number
}

/** One browser for many people, one after the other. */
export async function openPhone(): Promise<BrowserContext> {
  const args = ['--process-per-site', ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])]
  const phone = await chromium.launchPersistentContext('', {
    executablePath: findBrowser(),
    args,
    viewport: { width: 360, height: 740 },
    isMobile: true,
    hasTouch: true,
  })
  // The compiler that runs this file names inner functions by a function of its own, which no page has.
  await phone.addInitScript('globalThis.__name = (named) => named')
  const mind = (page: Page): void => void page.on('crash', () => void page.close().catch(() => undefined))
  for (const page of phone.pages()) mind(page)
  phone.on('page', mind)
  return phone
}

/** Lets everything happen to a new person, brings the network and the server back, and looks at what arrived. */
export async function runSequence(phone: BrowserContext, lane: Lane, sequence: Sequence): Promise<Outcome> {
  const since = performance.now()
  await lane.isUp()
  const person = await meet(phone, lane, sequence)
  try {
    for (const action of sequence.actions) await person.happen(action)
    const kept = await person.finish()
    const wrong = judge(person, kept)
    const isIn = lane.find(person.way.collector, person.mark).ratings.length > 0
    const end = person.belief.isIn() ? 'seen' : isIn ? 'unseen' : 'nothing to send'
    return { wrong, diary: person.diary, end, seconds: (performance.now() - since) / 1000 }
  } finally {
    await person.leave()
  }
}

/** The same sequence with as few things happening as still go wrong. */
export async function shrink(sequence: Sequence, run: (shorter: Sequence) => Promise<Outcome>): Promise<Sequence> {
  let shortest = sequence
  for (let at = sequence.actions.length - 1; at >= 0; at -= 1) {
    const shorter = { ...shortest, actions: shortest.actions.filter((_, index) => index !== at) }
    if ((await run(shorter)).wrong.length > 0) shortest = shorter
  }
  return shortest
}
