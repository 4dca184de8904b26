import { AxeBuilder } from '@axe-core/playwright'
import { expect, type Page } from '@playwright/test'

/** The page as it stands breaks no rule of WCAG 2.2 AA that a machine can see, and scrolls one way only. `state` says where it was looked at. */
export async function expectFitPage(page: Page, state = ''): Promise<void> {
  // What scrolls away under the bar is not lost: it is looked at where it stands. A question over the page is answered by scrolling.
  await page.evaluate(() => (document.querySelector('dialog[open]') === null ? scrollTo(0, 0) : undefined))
  // A page without frames needs no second page to gather what was found.
  const axe = new AxeBuilder({ page }).setLegacyMode(true).withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
  const { violations } = await axe.analyze()
  expect(
    violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)]),
    state,
  ).toEqual([])
  const [content, window] = await page.evaluate(() => [document.documentElement.scrollWidth, innerWidth])
  expect(content, `${state} scrolls sideways`).toBeLessThanOrEqual(window ?? 0)
}
