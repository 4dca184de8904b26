import { expect, type Page } from '@playwright/test'

/** The seven themes of the indicators, in the order in which they are asked. */
export const sevenThemes = ['PS02', 'PS07', 'PS08', 'PS09', 'PS10', 'PS12', 'PS14']

function rating(page: Page, theme: string, value: number) {
  return page.locator(`input[name="${theme}"][value="${value}"]`)
}

/** Goes through the survey a page at a time, as a phone shows it, up to the check page. */
export async function answerStepByStep(page: Page, address: string, ratings: Readonly<Record<string, number>>): Promise<void> {
  await page.goto(address)
  await page.getByRole('button', { name: 'Start' }).click()
  for (const theme of sevenThemes) {
    const value = ratings[theme]
    if (value !== undefined) await rating(page, theme, value).check({ force: true })
    await page.getByRole('button', { name: 'Next' }).click()
  }
  await page.getByRole('button', { name: 'Check your answers' }).click()
}

/** Fills the long form that there is without JavaScript, up to the check page. */
export async function answerLongForm(page: Page, address: string, ratings: Readonly<Record<string, number>>): Promise<void> {
  await page.goto(address)
  for (const [theme, value] of Object.entries(ratings)) await rating(page, theme, value).check({ force: true })
  await page.getByRole('button', { name: 'Check your answers' }).click()
}

/** Sends from the check page; gives the receipt. */
export async function send(page: Page): Promise<string> {
  await page.getByRole('button', { name: 'Send my answers' }).click()
  await expect(page.getByRole('heading', { name: 'Thank you. Your answers are in.' })).toBeVisible()
  return ((await page.locator('.receipt').textContent()) ?? '').replaceAll(/\s/g, '')
}
