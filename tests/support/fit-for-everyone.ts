import { expect, type Page } from '@playwright/test'
import { findViolations } from './find-violations'

const sizes = [
  { width: 360, height: 740 },
  { width: 820, height: 1180 },
  { width: 1280, height: 800 },
]

/** Holds the page that is open to WCAG 2.2 A and AA, to no horizontal scroll, and to one heading, on a phone, a tablet and a desk. */
export async function fitForEveryone(page: Page): Promise<void> {
  for (const size of sizes) {
    await page.setViewportSize(size)
    // A skip link that has the focus lies over the header, and what stays in sight lies over what is scrolled under it: neither is the page at
    // rest. The page scrolls smoothly by itself, which takes a while.
    await page.evaluate(() => {
      if (document.activeElement instanceof HTMLElement) document.activeElement.blur()
      scrollTo({ top: 0, behavior: 'instant' })
    })
    expect(await findViolations(page), `${page.url()} at ${size.width}`).toEqual([])
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
  const walk = await page.evaluateHandle(() => {
    const seen = { reached: new Set<EventTarget>(), unseen: new Set<string>() }
    document.addEventListener('focusin', ({ target }) => {
      if (!(target instanceof HTMLElement) || target === document.body) return
      seen.reached.add(target)
      const { outlineStyle, boxShadow, backgroundColor } = getComputedStyle(target)
      if (outlineStyle === 'none' && boxShadow === 'none' && backgroundColor === 'rgba(0, 0, 0, 0)') seen.unseen.add(target.outerHTML)
    })
    document.body.setAttribute('tabindex', '-1')
    document.body.focus()
    return seen
  })
  const found = () => walk.evaluate(({ reached, unseen }) => ({ reached: reached.size, unseen: [...unseen] }))
  for (let presses = 0; presses < expected + 40; presses += 1) {
    await page.keyboard.press('Tab')
    // Some of them open more to walk through, so the last is not where counting says.
    if (presses >= expected && (await found()).reached >= expected) break
  }
  const { reached, unseen } = await found()
  expect(unseen, `${page.url()} shows where somebody is`).toEqual([])
  expect(reached, `${page.url()} by keyboard`).toBeGreaterThanOrEqual(expected)
}
