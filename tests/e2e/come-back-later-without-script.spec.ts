import type { Browser, Page } from '@playwright/test'
import { expectFitPage } from '../support/fit-page'
import { send } from '../support/respond-steps'
import { expect, test } from '../support/survey-site'

/** axe needs a script, so what a browser without one shows is shown to one with. */
async function expectAccessibleWithoutScript(page: Page, browser: Browser): Promise<void> {
  const context = await browser.newContext({ viewport: { width: 320, height: 740 }, javaScriptEnabled: true, bypassCSP: true })
  const reader = await context.newPage()
  await reader.route('**/*', (route) => (route.request().resourceType() === 'script' ? route.abort() : route.continue()))
  await reader.goto(page.url())
  const withBase = (await page.content()).replace('<head>', `<head><base href="${page.url()}">`)
  // Nor does the style know better than that of a browser without one.
  await reader.setContent(withBase.replace(/scripting: ?enabled/, 'scripting: none'))
  await expectFitPage(reader)
  await context.close()
}

function rating(page: Page, theme: string, value: number) {
  return page.locator(`input[name="${theme}"][value="${value}"]`)
}

/** As somebody types a code that stands on a scrap of paper. */
function typedByHand(code: string): string {
  return ` ${code.replace('-', ' ').toLowerCase()} `
}

test('somebody answers three questions, stops, comes back on another device and sends @no-js', async ({
  page,
  survey,
  browser,
  baseURL,
}) => {
  const before = survey.waiting()
  await page.goto(`${survey.link}?lang=en`)
  await rating(page, 'PS02', 4).check({ force: true })
  await rating(page, 'PS07', 2).check({ force: true })
  await rating(page, 'PS08', 6).check({ force: true })
  await page.locator('#PS08-good').fill('The job centre listens.')
  await page.getByRole('button', { name: 'Come back later' }).click()
  await expect(page.getByRole('heading', { name: 'We keep your answers for you' })).toBeVisible()
  await expectAccessibleWithoutScript(page, browser)
  const code = ((await page.locator('.receipt').textContent()) ?? '').trim()
  expect(code).toMatch(/^[0-9A-Z]{5}-[0-9A-Z]{5}$/)
  expect(page.url()).not.toContain(code)
  await expect(page.locator('main')).toContainText(survey.link)
  expect(survey.waiting()).toBe(before)

  const elsewhere = await browser.newContext({ javaScriptEnabled: false, viewport: { width: 360, height: 740 }, baseURL: baseURL ?? '' })
  const other = await elsewhere.newPage()
  await other.goto(`${survey.link}?lang=en`)
  await other.getByText('I have a come-back code').click()
  await other.getByLabel('Your come-back code').fill('00000-00000')
  await other.getByRole('button', { name: 'Bring my answers back' }).click()
  await expect(other.getByRole('alert')).toContainText('This code brings nothing back here.')
  await expectAccessibleWithoutScript(other, browser)
  await other.getByLabel('Your come-back code').fill(typedByHand(code))
  await other.getByLabel('Your come-back code').press('Enter')

  expect(await rating(other, 'PS02', 4).isChecked()).toBe(true)
  expect(await rating(other, 'PS08', 6).isChecked()).toBe(true)
  await expect(other.locator('#PS08-good')).toHaveValue('The job centre listens.')
  await expect(other.locator('#PS09 h2')).toBeInViewport()
  await rating(other, 'PS09', 3).check({ force: true })
  await other.getByRole('button', { name: 'Check your answers' }).click()
  await expect(other.getByText(/You rated 4 things/)).toBeVisible()
  await send(other)
  expect(survey.waiting()).toBe(before + 1)

  await other.goto(`${survey.link}?lang=en`)
  await other.getByText('I have a come-back code').click()
  await other.getByLabel('Your come-back code').fill(code)
  await other.getByRole('button', { name: 'Bring my answers back' }).click()
  await expect(other.getByRole('alert')).toContainText('This code brings nothing back here.')
  await elsewhere.close()

  // The page that was left open carries the same secret: to send it too counts nothing more.
  await page.getByRole('button', { name: 'Go on now' }).click()
  await expect(page.locator('#PS09 h2')).toBeInViewport()
  await page.getByRole('button', { name: 'Check your answers' }).click()
  await expect(page.getByText('We had your answers before. They count once.')).toBeVisible()
  expect(survey.waiting()).toBe(before + 1)
})

test('pressing Enter in the box of a one-time code does not ask for a come-back code @no-js', async ({ page, survey }) => {
  await page.goto(`${survey.codedLink}?lang=en`)
  await page.getByLabel('Your code').press('Enter')
  await expect(page.getByRole('alert')).toContainText('Please type your code.')
})
