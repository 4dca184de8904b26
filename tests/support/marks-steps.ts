import { expect, type Locator, type Page } from '@playwright/test'

/** What somebody writes in these tests. */
export const written = 'Liam helps me a lot. Ring 07700900123 to hear it.'

/** The first box for words of a survey. */
export async function openFirstBox(page: Page, address: string): Promise<Locator> {
  await page.goto(address)
  await page.locator('[data-by="1"]:visible').click()
  return page.locator('section:visible textarea').first()
}

/** The button of a line, by its whole name: what it does and to which piece. */
export const press = (page: Page, does: string, piece: string): Locator =>
  page.locator('.marks').getByRole('button', { name: new RegExp(`^${does} ?: ${piece}$`) })

/** The line of the list that tells of a piece. */
export const lineWith = (page: Page, piece: string): Locator => page.locator('.marks li:visible').filter({ hasText: piece })

/** The words have come and are kept for the time without a signal. */
export async function expectKept(page: Page): Promise<void> {
  const kept = () =>
    page.evaluate(async () => (await caches.match(document.querySelector<HTMLElement>('#survey')?.dataset['lexicon'] ?? '')) !== undefined)
  await expect.poll(kept, { timeout: 30_000 }).toBe(true)
}
