import { expect, type Page } from '@playwright/test'
import { findViolations } from './find-violations'

/** The page as it stands breaks no rule of WCAG 2.2 AA that a machine can see, and scrolls one way only. `state` says where it was looked at. */
export async function expectFitPage(page: Page, state = ''): Promise<void> {
  // What scrolls away under the bar is not lost: it is looked at where it stands. A question over the page is answered by scrolling.
  await page.evaluate(() => (document.querySelector('dialog[open]') === null ? scrollTo({ top: 0, behavior: 'instant' }) : undefined))
  expect(await findViolations(page), state).toEqual([])
  const [content, window] = await page.evaluate(() => [document.documentElement.scrollWidth, innerWidth])
  expect(content, `${state} scrolls sideways`).toBeLessThanOrEqual(window ?? 0)
}
