import { expect, type Browser, type BrowserContext, type Page } from '@playwright/test'
import { send } from './respond-steps'

export const written = 'The path by the river.'
export const keptHeading = { name: 'We keep your answers for you' }

export function rating(page: Page, theme: string, value: number) {
  return page.locator(`input[name="${theme}"][value="${value}"]`)
}

/** As somebody types a code that stands on a scrap of paper. */
export function typedByHand(code: string): string {
  return ` ${code.replace('-', ' ').toLowerCase()} `
}

/** Two questions answered, the third one open. */
export async function answerTwo(page: Page, address: string): Promise<void> {
  await page.goto(address)
  await page.getByRole('button', { name: 'Start' }).click()
  await rating(page, 'PS01', 4).check()
  await page.locator('#PS01-good').fill(written)
  await page.getByRole('button', { name: 'Next' }).click()
  await rating(page, 'PS02', 2).check()
  await page.getByRole('button', { name: 'Next' }).click()
}

export async function keepForLater(page: Page): Promise<string> {
  await page.getByRole('button', { name: 'Come back later' }).click()
  await expect(page.getByRole('heading', keptHeading)).toBeFocused()
  const code = ((await page.locator('.receipt').textContent()) ?? '').trim()
  expect(code).toMatch(/^[0-9A-Z]{5}-[0-9A-Z]{5}$/)
  return code
}

export async function typeCode(page: Page, code: string): Promise<void> {
  const box = page.getByLabel('Your come-back code')
  if (!(await box.isVisible())) await page.getByText('I have a come-back code').click()
  await box.fill(code)
  await page.getByRole('button', { name: 'Bring my answers back' }).click()
}

/** Everything that leaves the phone, from now on. */
export function overheard(page: Page): () => string {
  const told: string[] = []
  page.on('request', (request) => told.push(request.url(), decodeURIComponent((request.postData() ?? '').replaceAll('+', ' '))))
  return () => told.join('\n')
}

export async function anotherPhone(browser: Browser, { locale = 'en-GB' } = {}): Promise<[Page, BrowserContext]> {
  const context = await browser.newContext({ viewport: { width: 320, height: 640 }, locale })
  return [await context.newPage(), context]
}

export async function sendToTheEnd(page: Page): Promise<void> {
  while (await page.locator('[data-by="1"]:visible').count()) await page.locator('[data-by="1"]:visible').click()
  await send(page)
}
