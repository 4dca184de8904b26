import { AxeBuilder } from '@axe-core/playwright'
import { expect, type Page } from '@playwright/test'

const standards = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']
const sizes = [
  { width: 360, height: 740 },
  { width: 820, height: 1180 },
  { width: 1280, height: 800 },
]

/** Holds the page that is open to WCAG 2.2 A and AA, to no horizontal scroll, and to one heading, on a phone, a tablet and a desk. */
export async function fitForEveryone(page: Page): Promise<void> {
  for (const size of sizes) {
    await page.setViewportSize(size)
    // A skip link that has the focus lies over the header, and what stays in sight lies over what is scrolled under it: neither is the page at rest.
    await page.evaluate(() => {
      if (document.activeElement instanceof HTMLElement) document.activeElement.blur()
      scrollTo(0, 0)
    })
    const { violations } = await new AxeBuilder({ page }).withTags(standards).analyze()
    const found = violations.map(
      ({ id, nodes }) => `${id}: ${nodes.map(({ target, failureSummary }) => `${target.join(' ')} (${failureSummary})`).join(', ')}`,
    )
    expect(found, `${page.url()} at ${size.width}`).toEqual([])
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
    expect(overflow, `${page.url()} scrolls sideways at ${size.width}`).toBeLessThanOrEqual(0)
    await expect(page.locator('h1')).toHaveCount(1)
    expect(await page.title(), page.url()).not.toBe('')
  }
  await page.setViewportSize({ width: 1280, height: 800 })
}

/** Walks the page with the Tab key: every link, button and field must be reached and be seen when it is. */
export async function walkByKeyboard(page: Page): Promise<void> {
  // What the arrows lead to is no stop of the Tab key.
  const reachable = 'a[href], button:not([tabindex="-1"]), input:not([type=hidden]):not([type=radio]), select, textarea, summary'
  const expected = await page.locator(reachable).filter({ visible: true }).count()
  const reached = new Set<string>()
  await page.locator('body').evaluate((body) => body.setAttribute('tabindex', '-1'))
  await page.locator('body').focus()
  for (let presses = 0; presses < expected + 40; presses += 1) {
    await page.keyboard.press('Tab')
    const seen = await page.evaluate(() => {
      const at = document.activeElement
      if (at === null || at === document.body) return null
      const { outlineStyle, boxShadow, backgroundColor } = getComputedStyle(at)
      const place = [...document.querySelectorAll('*')].indexOf(at)
      return { place, shown: outlineStyle !== 'none' || boxShadow !== 'none' || backgroundColor !== 'rgba(0, 0, 0, 0)' }
    })
    if (seen === null) break
    reached.add(String(seen.place))
  }
  expect(reached.size, `${page.url()} by keyboard`).toBeGreaterThanOrEqual(expected)
}
