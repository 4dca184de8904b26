import type { Page } from '@playwright/test'
import axe, { type AxeResults } from 'axe-core'

const standards = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']

interface InPage {
  readonly axe?: { run(context: Document, options: object): Promise<AxeResults> }
}

async function isThere(page: Page): Promise<boolean> {
  return page.evaluate(() => (globalThis as InPage).axe !== undefined)
}

/**
 * What breaks WCAG 2.2 A and AA on the page as it stands, as far as a machine can see: each rule with the elements that break it. The page is
 * looked at from within, once loaded for as long as it is open; a page that holds others is refused, since this does not look into them.
 */
export async function findViolations(page: Page): Promise<readonly string[]> {
  if (await page.locator('iframe, frame').count()) throw new Error(`${page.url()} holds another page, which is not looked into`)
  if (!(await isThere(page))) await page.evaluate(axe.source)
  return page.evaluate(async (values) => {
    const asked = { runOnly: { type: 'tag', values }, resultTypes: ['violations'] }
    const { violations = [], passes = [] } = (await (globalThis as InPage).axe?.run(document, asked)) ?? {}
    if (violations.length + passes.length === 0) throw new Error('Not one rule was tried on this page')
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html, failureSummary }) => `${html} (${failureSummary})`).join(', ')}`)
  }, standards)
}
