import type { Page } from '@playwright/test'
import { readyToSend } from '../support/respond-steps'
import { startSite } from '../support/start-site'
import { expect, surveyOf, test } from '../support/survey-site'

const thanks = { name: 'Thank you. Your answers are in.' }

async function fillLongForm(page: Page, link: string): Promise<void> {
  await page.goto(`${link}?lang=en`)
  await page.locator('input[name="PS08"][value="4"]').check()
  await page.getByRole('button', { name: 'Check your answers' }).click()
  await readyToSend(page)
}

async function walkToCheck(page: Page, link: string): Promise<void> {
  await page.goto(`${link}?lang=en`)
  await page.getByRole('button', { name: 'Start' }).click()
  while (await page.getByRole('button', { name: 'Next' }).isVisible()) {
    if (await page.locator('#PS08').isVisible()) await page.locator('input[name="PS08"][value="4"]').check()
    await page.getByRole('button', { name: 'Next' }).click()
  }
  await page.getByRole('button', { name: 'Check your answers' }).click()
  await readyToSend(page)
}

test('a double tap counts once @phone', async ({ page, survey }) => {
  const before = survey.waiting()
  await walkToCheck(page, survey.link)
  await page.getByRole('button', { name: 'Send my answers' }).dblclick()
  await expect(page.getByRole('heading', thanks)).toBeVisible()
  expect(survey.waiting()).toBe(before + 1)
})

test('after sending, the back button and a reload show that it is sent, and the next person starts afresh @phone', async ({
  page,
  survey,
}) => {
  const before = survey.waiting()
  await walkToCheck(page, survey.link)
  await page.getByRole('button', { name: 'Send my answers' }).click()
  await expect(page.getByRole('heading', thanks)).toBeVisible()
  await page.goBack()
  await expect(page.getByRole('heading', thanks)).toBeVisible()
  await page.reload()
  await expect(page.getByRole('heading', { name: /Your answers are sent/ })).toBeVisible()
  await page.getByRole('link', { name: /New survey/ }).click()
  await expect(page.getByRole('button', { name: 'Start' })).toBeVisible()
  expect(await page.locator('input[name="PS08"][value="4"]').isChecked()).toBe(false)
  expect(survey.waiting()).toBe(before + 1)
})

test('without JavaScript, a reload of what was sent shows the same receipt and counts once @no-js', async ({ page, survey }) => {
  const before = survey.waiting()
  await fillLongForm(page, survey.link)
  await page.getByRole('button', { name: 'Send my answers' }).click()
  const receipt = await page.locator('.receipt').textContent()
  await page.reload()
  await expect(page.getByText('They count once.')).toBeVisible()
  expect(await page.locator('.receipt').textContent()).toBe(receipt)
  expect(survey.waiting()).toBe(before + 1)
})

test('without JavaScript, four priorities come back with everything that was typed @no-js', async ({ page, survey }) => {
  await page.goto(`${survey.link}?lang=en`)
  await page.locator('textarea').first().fill('The path by the river.')
  for (const nth of [0, 1, 2, 3]) await page.locator('input[name="priority"]').nth(nth).check()
  await page.getByRole('button', { name: 'Check your answers' }).click()
  await expect(page.getByRole('alert')).toContainText('choose no more than 3')
  await expect(page.locator('textarea').first()).toHaveValue('The path by the river.')
  expect(await page.locator('input[name="priority"]:checked').count()).toBe(4)
})

test('a server that dies after it said thank you has counted once @phone', async ({ page }) => {
  test.setTimeout(240_000)
  const first = await startSite({ command: 'demo' })
  const survey = surveyOf(first)
  const before = survey.waiting()
  await walkToCheck(page, first.address + survey.link)
  const fields = await page
    .locator('#survey')
    .evaluate((form: HTMLFormElement) => [...new FormData(form)].map(([name, value]) => [name, typeof value === 'string' ? value : '']))
  await page.getByRole('button', { name: 'Send my answers' }).click()
  await expect(page.getByRole('heading', thanks)).toBeVisible()
  await first.kill()
  const second = await startSite({ command: 'demo', folder: first.folder })
  const form = Object.fromEntries([...fields, ['intent', 'send']]) as Record<string, string>
  const repeat = await page.request.post(`${second.address + survey.link}?lang=en`, { form })
  expect(await repeat.text()).toContain('They count once.')
  expect(surveyOf(second).waiting()).toBe(before + 1)
  await second.stop()
})

test('while the answers are on their way nothing can be answered that would be missing from them @phone', async ({ page, survey }) => {
  const before = survey.waiting()
  await walkToCheck(page, survey.link)
  const other = await page.context().newPage()
  await other.goto(`${survey.link}?lang=en`)
  await expect(other.getByText('Saved on this phone.').first()).toBeVisible()
  let letGo = (): void => {}
  const held = new Promise<void>((resolve) => (letGo = resolve))
  await page.route(`**${survey.link}*`, async (route) => {
    if (route.request().method() === 'POST') await held
    await route.continue()
  })
  await page.getByRole('button', { name: 'Send my answers' }).click()
  await expect(page.locator('#status')).toHaveAttribute('data-state', 'sending')
  await page.goBack()
  expect(
    await page
      .locator('input[name="PS14"][value="4"]')
      .click({ timeout: 1000, force: true })
      .then(String, () => 'refused'),
  ).toBe('refused')
  await expect(other.getByRole('heading', { level: 1 })).toHaveText(/not sent yet/i)
  letGo()
  await expect(page.getByRole('heading', thanks)).toBeVisible()
  await expect(other.getByRole('heading', thanks)).toBeVisible({ timeout: 20_000 })
  expect(survey.waiting()).toBe(before + 1)
})
