import type { Page } from '@playwright/test'
import { openLinkPolicy } from '../../app/domain/response/open-link-policy'
import { expectFitPage } from '../support/fit-page'
import { readyToSend } from '../support/respond-steps'
import { expect, test } from '../support/survey-site'

const thanks = { name: 'Thank you. Your answers are in.' }
const work = 'input[name="work"]'

async function answerFirst(page: Page, link: string, language = 'en'): Promise<void> {
  await page.goto(`${link}?lang=${language}`)
  await page.locator('[data-by="1"]:visible').click()
  await page.locator('section:visible input[value="4"]').check()
}

async function goToCheck(page: Page): Promise<void> {
  while (await page.locator('[data-by="1"]:visible').count()) await page.locator('[data-by="1"]:visible').click()
  await expect(page.locator('#check')).toBeVisible()
}

test('the phone works while somebody types, and the answer comes in by that work alone @phone', async ({ page, survey }) => {
  const before = survey.waiting()
  const policies: string[] = []
  page.on('console', (message) => policies.push(message.text()))
  await answerFirst(page, survey.link)
  await page.locator('section:visible textarea').first().pressSequentially('The path by the river.')
  await expect(page.locator(work)).toHaveValue(/^\d+$/, { timeout: 60_000 })
  await expect(page.locator('section:visible textarea').first()).toHaveValue('The path by the river.')
  await goToCheck(page)
  await page.locator('input[name="ticket"]').evaluate((field: HTMLInputElement) => (field.value = ''))
  await page.getByRole('button', { name: 'Send my answers' }).click()
  await expect(page.getByRole('heading', thanks)).toBeVisible()
  expect(survey.waiting()).toBe(before + 1)
  expect(policies.filter((line) => line.includes('Content Security Policy'))).toEqual([])
})

test('what the phone has done outlasts a reload and a change of language @phone', async ({ page, survey }) => {
  await answerFirst(page, survey.link)
  await expect(page.locator(work)).toHaveValue(/^\d+$/, { timeout: 60_000 })
  const done = await page.locator(work).inputValue()
  await page.reload()
  await expect(page.locator(work)).toHaveValue(done)
  await page.goto(`${survey.link}?lang=pl`)
  await expect(page.locator(work)).toHaveValue(done)
  await goToCheck(page)
  await expect(page.locator(work)).toHaveValue(done)
})

test('a link that asks for codes lets no phone work @phone', async ({ page, survey }) => {
  const asked: string[] = []
  page.on('request', (request) => asked.push(request.url()))
  await answerFirst(page, survey.codedLink)
  await goToCheck(page).catch(() => undefined)
  expect(asked.filter((address) => /\/work-/.test(address))).toEqual([])
})

test('a phone that cannot work says that its answers wait, and sends them by itself @phone', async ({ page, survey }) => {
  const before = survey.waiting()
  await page.route('**/assets/work-*', (route) => route.abort())
  await answerFirst(page, survey.link)
  await goToCheck(page)
  await page.getByRole('button', { name: 'Send my answers' }).click()
  await expect(page.getByRole('heading', { name: 'Saved. Not sent yet.' })).toBeFocused()
  await expectFitPage(page)
  await expect(page.getByRole('heading', thanks)).toBeVisible({ timeout: (openLinkPolicy.leastSeconds + 10) * 1000 })
  expect(survey.waiting()).toBe(before + 1)
})

for (const language of ['en', 'pl', 'ar']) {
  test(`without JavaScript, whoever is faster than people are waits a little and presses again, in ${language} @no-js`, async ({
    page,
    survey,
  }) => {
    const before = survey.waiting()
    await page.goto(`${survey.link}?lang=${language}`)
    await page.locator('input[name="PS08"][value="4"]').check()
    await page.locator('textarea').first().fill('The path by the river.')
    await page.locator('button[value="check"]').click()
    await page.locator('button[value="send"]').click()
    const told = page.locator('#wait')
    await expect(told).toBeVisible()
    await expect(told).toHaveRole('status')
    await expect(page.locator('#again')).toBeFocused()
    await expect(page.getByText('The path by the river.')).toBeVisible()
    expect(survey.waiting()).toBe(before)
    await page.waitForTimeout(openLinkPolicy.leastSeconds * 1000)
    await page.locator('#again').click()
    await expect(page.locator('#sent')).toBeVisible()
    expect(survey.waiting()).toBe(before + 1)
  })
}

test('a form that was taken back is not counted when it is sent again, and leads to a new one @phone', async ({ page, survey }) => {
  const before = survey.waiting()
  await answerFirst(page, survey.link)
  await goToCheck(page)
  await readyToSend(page)
  const form = await page
    .locator('#survey')
    .evaluate((element: HTMLFormElement) =>
      [...new FormData(element)].map(([name, value]) => [name, typeof value === 'string' ? value : '']),
    )
  await page.getByRole('button', { name: 'Send my answers' }).click()
  const receipt = ((await page.locator('.receipt').textContent()) ?? '').replaceAll(/\s/g, '')
  await page.getByRole('button', { name: 'Take my answers back' }).click()
  await page.getByRole('button', { name: 'Yes, remove my answers' }).click()
  await expect(page.locator('#outcome')).toContainText('Your answers are gone.')
  await expect(page.locator('#outcome')).toBeFocused()
  // The same form, as a page that was open elsewhere would send it.
  await page.goto(`${survey.link}?lang=en`)
  await goToCheck(page)
  const postData = new URLSearchParams([
    ...form.map(([name = '', value = '']): [string, string] => [name, value]),
    ['intent', 'send'],
  ]).toString()
  await page.route(`**${survey.link}*`, (route) => (route.request().method() === 'POST' ? route.continue({ postData }) : route.continue()))
  await page.getByRole('button', { name: 'Send my answers' }).click()
  await expect(page.getByRole('heading', { name: 'These answers were taken back' })).toBeVisible()
  await expectFitPage(page)
  expect(survey.waiting()).toBe(before)
  await page.getByRole('link', { name: 'Start a new form' }).click()
  await expect(page.getByRole('button', { name: 'Start' })).toBeVisible()
  expect(await page.locator('input[name="secret"]').inputValue()).not.toBe(receipt.replaceAll('-', ''))
})
