import type { Page } from '@playwright/test'
import { sharedDevicePolicy } from '../../app/domain/response/shared-device-policy'
import { expectFitPage } from '../support/fit-page'
import { keptOn } from '../support/kept-on'
import { readyToSend } from '../support/respond-steps'
import { expect, test } from '../support/survey-site'

const written = 'The path by the river.'

async function begin(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Begin' }).click()
  await page.getByRole('button', { name: 'Start' }).click()
}

async function answer(page: Page): Promise<void> {
  await page.locator('section:visible input[value="4"]').check()
  await page.locator('section:visible textarea').first().fill(written)
}

async function expectNothingLeft(page: Page): Promise<void> {
  await expect(page.getByRole('heading', { name: 'Hello. It is your turn.' })).toBeVisible()
  expect(await page.content()).not.toContain(written)
  const values = await page.locator('textarea').evaluateAll((boxes) => boxes.map((box) => (box as HTMLTextAreaElement).value).join(''))
  expect(values).toBe('')
  expect(await page.locator('input:checked').count()).toBe(0)
  expect(await keptOn(page)).not.toContain(written)
  const stored = await page.evaluate(() => JSON.stringify([Object.entries(sessionStorage), Object.entries(localStorage)]))
  expect(stored).not.toContain(written)
}

test('twenty people and one tablet: each finds an empty page, and every answer counts once @phone', async ({ page, survey }) => {
  test.setTimeout(300_000)
  const before = survey.waiting(survey.sharedLink)
  await page.goto(`${survey.sharedLink}?lang=en`)
  await expectFitPage(page)
  const receipts = new Set<string>()
  for (let person = 1; person <= 20; person += 1) {
    await expectNothingLeft(page)
    await begin(page)
    await answer(page)
    while (await page.locator('[data-by="1"]:visible').count()) await page.locator('[data-by="1"]:visible').click()
    await readyToSend(page)
    await page.getByRole('button', { name: 'Send my answers' }).click()
    await expect(page.locator('#sent')).toBeVisible()
    receipts.add((await page.locator('.receipt').textContent()) ?? '')
    if (person === 1) await expectFitPage(page)
    await page.locator('#sent [data-finish]').first().click()
  }
  await expectNothingLeft(page)
  expect(receipts.size).toBe(20)
  expect(survey.waiting(survey.sharedLink)).toBe(before + 20)
})

test('without a signal the answers wait locked, the next person goes on, and all are sent @phone', async ({ page, context, survey }) => {
  const before = survey.waiting(survey.sharedLink)
  await page.goto(`${survey.sharedLink}?lang=en`)
  await page.waitForTimeout(2000)
  await context.setOffline(true)
  for (const person of ['first', 'second']) {
    await begin(page)
    await answer(page)
    while (await page.locator('[data-by="1"]:visible').count()) await page.locator('[data-by="1"]:visible').click()
    await readyToSend(page)
    await page.getByRole('button', { name: 'Send my answers' }).click()
    await expect(page.getByRole('heading', { name: 'Saved. Not sent yet.' })).toBeVisible()
    if (person === 'first') await expectFitPage(page)
    await page.getByRole('button', { name: 'I am done. Clear the screen.' }).click()
    await expectNothingLeft(page)
    await expect(page.locator('#status')).toHaveText(/^Some answers on this device wait/)
  }
  expect(await keptOn(page)).toContain('envelope')
  await context.setOffline(false)
  await expect.poll(() => survey.waiting(survey.sharedLink), { timeout: 40_000 }).toBe(before + 2)
  await expect.poll(() => keptOn(page)).toBe('[]')
  await expect(page.locator('#status')).toHaveText('Nothing is kept on this device until you send.')
})

test('the screen is cleared when nobody is there, after a question that a touch answers @phone', async ({ page, survey }) => {
  await page.clock.install()
  await page.goto(`${survey.sharedLink}?lang=en`)
  await begin(page)
  await answer(page)
  await page.clock.runFor((sharedDevicePolicy.idleSeconds + 2) * 1000)
  await expect(page.getByRole('dialog', { name: 'Are you still there?' })).toBeVisible()
  await page.getByRole('button', { name: 'I am still here' }).click()
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await expect(page.locator('section:visible textarea').first()).toHaveValue(written)
  await page.clock.runFor((sharedDevicePolicy.idleSeconds + 2) * 1000)
  await expect(page.getByRole('dialog')).toBeVisible()
  // Looking at it scrolls it, which counts as a touch.
  await expectFitPage(page)
  await page.clock.runFor((sharedDevicePolicy.idleSeconds + sharedDevicePolicy.warnSeconds + 2) * 1000)
  await expectNothingLeft(page)
})

test('the next person finds the page in the language that the device was given in @phone', async ({ page, survey }) => {
  await page.goto(`${survey.sharedLink}?lang=en`)
  await page.locator('.switch summary').click()
  await page.locator('[data-switch][lang="pl"]').click()
  await expect(page.locator('html')).toHaveAttribute('lang', 'pl')
  await page.locator('[data-by="1"]:visible').click()
  await page.locator('[data-by="1"]:visible').click()
  await answer(page)
  while (await page.locator('[data-by="1"]:visible').count()) await page.locator('[data-by="1"]:visible').click()
  await readyToSend(page)
  await page.locator('#check [value="send"]').click()
  await page.locator('#sent [data-finish]').first().click()
  await expectNothingLeft(page)
  await expect(page.locator('html')).toHaveAttribute('lang', 'en')
  await expect(page).toHaveURL(/[?]lang=en$/)
})

test('the back button shows nothing of the person before @phone', async ({ page, survey }) => {
  await page.goto('/')
  await page.goto(`${survey.sharedLink}?lang=en`)
  await begin(page)
  await answer(page)
  await page.goBack()
  await expect(page).toHaveURL(/\/$/)
  await page.goForward()
  await expectNothingLeft(page)
})

test('leaving wipes it, in the middle of a question @phone', async ({ page, context, survey }) => {
  const away = 'https://www.bbc.co.uk/weather'
  await page.route(`${away}**`, (route) => route.fulfill({ contentType: 'text/html', body: '<title>Weather</title>' }))
  await page.goto(`${survey.sharedLink}?lang=en`)
  await expect.poll(() => page.evaluate(async () => (await caches.keys()).length)).toBeGreaterThan(0)
  await page.evaluate(async () => void (await navigator.serviceWorker.ready))
  await page.waitForTimeout(2000)
  await begin(page)
  await answer(page)
  await page.getByRole('link', { name: 'Leave now' }).click()
  await page.waitForURL(`${away}**`)
  // Whoever leaves takes the page from nobody: it opens without a signal too.
  await context.setOffline(true)
  await page.goto(`${survey.sharedLink}?lang=en`)
  await expectNothingLeft(page)
  await context.setOffline(false)
})

test('when the signal comes back, whoever stands there sees no ratings; somebody else can say so at the warning @phone', async ({
  page,
  context,
  survey,
}) => {
  await page.clock.install()
  await page.goto(`${survey.sharedLink}?lang=en`)
  await expect.poll(() => page.evaluate(async () => (await caches.keys()).length)).toBeGreaterThan(0)
  await begin(page)
  await answer(page)
  await page.clock.runFor((sharedDevicePolicy.idleSeconds + 2) * 1000)
  await page.getByRole('dialog').getByRole('button', { name: 'I am done. Clear the screen.' }).click()
  await expectNothingLeft(page)
  await begin(page)
  await answer(page)
  while (await page.locator('[data-by="1"]:visible').count()) await page.locator('[data-by="1"]:visible').click()
  await context.setOffline(true)
  await page.getByRole('button', { name: 'Send my answers' }).click()
  await expect(page.getByRole('heading', { name: 'Saved. Not sent yet.' })).toBeVisible()
  await context.setOffline(false)
  const isIn = async (): Promise<boolean> => {
    await page.clock.runFor(7000)
    return page.locator('#sent').isVisible()
  }
  await expect.poll(isIn, { timeout: 40_000 }).toBe(true)
  await expect(page.locator('.own-answers, .compass')).toHaveCount(0)
})
