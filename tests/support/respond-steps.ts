import { expect, type Page } from '@playwright/test'
import { openLinkPolicy } from '../../app/domain/response/open-link-policy'

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
  // What matters most, and whether somebody is in danger where the partnership asks it.
  while (await page.getByRole('button', { name: 'Next' }).count()) await page.getByRole('button', { name: 'Next' }).click()
  await page.getByRole('button', { name: 'Check your answers' }).click()
}

/** Fills the long form that there is without JavaScript, up to the check page. */
export async function answerLongForm(page: Page, address: string, ratings: Readonly<Record<string, number>>): Promise<void> {
  await page.goto(address)
  for (const [theme, value] of Object.entries(ratings)) await rating(page, theme, value).check({ force: true })
  await page.getByRole('button', { name: 'Check your answers' }).click()
}

/** A test is faster than a person: at an open link it lets the phone finish its work, or the form grow as old as it has to be without. */
export async function readyToSend(page: Page): Promise<void> {
  await expect(page.locator('#check')).toBeVisible()
  const form = page.locator('form#check, form:has(#check)')
  if ((await form.getAttribute('data-worker')) === null) return
  if ((await page.locator('html.js').count()) === 0) return page.waitForTimeout(openLinkPolicy.leastSeconds * 1000)
  await expect(form.locator('input[name="work"]')).toHaveValue(/^\d+$/, { timeout: 120_000 })
}

/** Sends from the check page; gives the receipt. */
export async function send(page: Page): Promise<string> {
  await readyToSend(page)
  await page.getByRole('button', { name: 'Send my answers' }).click()
  await expect(page.getByRole('heading', { name: 'Thank you. Your answers are in.' })).toBeVisible()
  return ((await page.locator('.receipt').textContent()) ?? '').replaceAll(/\s/g, '')
}

/** The button that leads on. */
export const on = (page: Page) => page.locator('[data-by="1"]:visible')

/** Goes on, question by question, to the page that shows what will be sent. */
export async function goToCheck(page: Page): Promise<void> {
  while (await on(page).count()) await on(page).click()
  await expect(page.locator('#check')).toBeVisible()
}
