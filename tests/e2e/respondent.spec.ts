import type { Page } from '@playwright/test'
import { keptOn } from '../support/kept-on'
import { expectFitPage } from '../support/fit-page'
import { readyToSend } from '../support/respond-steps'
import { expect, test } from '../support/survey-site'

async function answerStepByStepUntilCheck(page: Page, address: string): Promise<void> {
  await page.goto(address)
  while (await page.locator('[data-by="1"]:visible').count()) {
    const field = page.locator('section:visible input[value="3"]')
    if (await field.count()) await field.first().check()
    await page.locator('[data-by="1"]:visible').click()
  }
  await readyToSend(page)
}

test('the phone’s back button goes one question back, and a reload keeps the answers of this tab @phone', async ({ page, survey }) => {
  await page.goto(`${survey.link}?lang=en`)
  await page.getByRole('button', { name: 'Start' }).click()
  const first = page.locator('section:visible')
  await expect(first.locator('h2')).toBeFocused()
  await first.locator('input[value="5"]').check()
  await page.getByRole('button', { name: 'Next' }).click()
  await expect(page.getByText(/^Question 2 of/)).toBeVisible()
  await page.goBack()
  await expect(page.getByText(/^Question 1 of/)).toBeVisible()
  await page.reload()
  await expect(page.getByText(/^Question 1 of/)).toBeVisible()
  expect(await page.locator('section:visible input[value="5"]').isChecked()).toBe(true)
})

test('a question that was answered can be skipped again, by keyboard @desk', async ({ page, survey }) => {
  await page.goto(`${survey.link}?lang=en`)
  await page.getByRole('button', { name: 'Start' }).press('Enter')
  const first = page.locator('section:visible input[type="radio"]').first()
  while (!(await first.evaluate((field) => field === document.activeElement))) await page.keyboard.press('Tab')
  await page.keyboard.press('Space')
  await page.keyboard.press('ArrowRight')
  const question = page.locator('section:visible')
  expect(await question.locator('input[value="2"]').isChecked()).toBe(true)
  await question.getByLabel('Skip this question').press('Space')
  expect(await question.locator('input[value="2"]').isChecked()).toBe(false)
})

test('what came of it is kept as a file that asks the network for nothing, in the language that was read @phone', async ({
  page,
  survey,
  browser,
}, testInfo) => {
  await page.goto(`${survey.link}?lang=pl&read=easy`)
  while (await page.locator('[data-by="1"]:visible').count()) await page.locator('[data-by="1"]:visible').click()
  await readyToSend(page)
  await page.getByRole('button', { name: 'Wyślij odpowiedzi' }).click()
  const receipt = await page.locator('#sent .receipt').textContent()
  const [download] = await Promise.all([page.waitForEvent('download'), page.locator('#save').click()])
  expect(download.suggestedFilename()).toBe('page.html')
  const own = await (await browser.newContext({ viewport: { width: 360, height: 740 } })).newPage()
  const asked: string[] = []
  own.on('request', (request) => asked.push(request.url()))
  const problems: string[] = []
  own.on('console', (message) => problems.push(message.text()))
  const file = testInfo.outputPath('page.html')
  await download.saveAs(file)
  await own.goto(`file://${file}`)
  expect(asked).toEqual([`file://${file}`])
  expect(problems).toEqual([])
  await expect(own.locator('html')).toHaveAttribute('lang', 'pl')
  await expect(own.locator('.receipt')).toHaveText(receipt ?? '')
  expect(await own.locator('a[href^="/"], script, img, button').count()).toBe(0)
  await expectFitPage(own)
})

test('an answer that is changed on the check page leads back to it, also after the language was changed @phone', async ({
  page,
  survey,
}) => {
  await page.goto(`${survey.link}?lang=gd`)
  await page.locator('[data-by="1"]:visible').click()
  await page.locator('[data-by="1"]:visible').click()
  await page.locator('.switch summary').click()
  await page.locator('[data-switch][lang="en"]').click()
  await expect(page.getByText(/^Question 2 of/)).toBeVisible()
  expect(await page.locator('section:visible h2').getAttribute('aria-description')).toMatch(/^Question 2 of/)
  await page.getByRole('button', { name: 'Back', exact: true }).click()
  await expect(page.getByText(/^Question 1 of/)).toBeVisible()
  await expect(page).toHaveURL(/lang=en$/)
  while (await page.locator('[data-by="1"]:visible').count()) await page.locator('[data-by="1"]:visible').click()
  await page.locator('#check [data-to]').nth(3).click()
  await page.locator('section:visible input[value="2"]').check()
  await page.getByRole('button', { name: 'Next' }).click()
  await expect(page.locator('#check')).toBeVisible()
  page.once('dialog', (question) => void question.dismiss())
  await page.getByRole('button', { name: 'Delete my answers from this phone' }).click()
  await expect(page.locator('#check b').getByText('2', { exact: true })).toBeVisible()
  page.once('dialog', (question) => void question.accept())
  await page.getByRole('button', { name: 'Delete my answers from this phone' }).click()
  await expect(page.locator('#welcome h1')).toBeFocused()
})

test.describe('leaving', () => {
  const away = 'https://www.bbc.co.uk/weather'

  test.beforeEach(async ({ page }) => {
    await page.route(`${away}**`, (route) => route.fulfill({ contentType: 'text/html', body: '<title>Weather</title>' }))
  })

  for (const way of ['a tap', 'three presses of Shift'] as const) {
    test(`by ${way} wipes the draft, and the back button leads away again @phone`, async ({ page, survey }) => {
      await page.goto(`${survey.link}?lang=en`)
      await page.getByRole('button', { name: 'Start' }).click()
      await page.locator('section:visible textarea').first().fill('Nobody may read this.')
      if (way === 'a tap') await page.getByRole('link', { name: 'Leave now' }).click()
      else for (let press = 0; press < 3; press += 1) await page.keyboard.press('Shift')
      await page.waitForURL(`${away}**`)
      const again = page.waitForRequest(`${away}**`)
      await page.evaluate(() => history.back())
      await again
      await page.waitForURL(`${away}**`)
      await page.goto(`${survey.link}?lang=en`)
      await expect(page.getByRole('button', { name: 'Start' })).toBeVisible()
      expect(await keptOn(page)).toBe('[]')
      expect(await page.locator('textarea').first().inputValue()).toBe('')
    })
  }

  for (const path of ['/help', '/withdraw']) {
    test(`from ${path} wipes the draft too @phone`, async ({ page, survey }) => {
      await page.goto(`${survey.link}?lang=en`)
      await page.getByRole('button', { name: 'Start' }).click()
      await page.locator('section:visible textarea').first().fill('Nobody may read this.')
      await expect(page.locator('#status')).toHaveAttribute('data-state', 'saved')
      await page.goto(`${survey.link}${path}?lang=en`)
      expect(await keptOn(page)).toContain('Nobody may read this.')
      await page.getByRole('link', { name: 'Leave now' }).click()
      await page.waitForURL(`${away}**`)
      await page.goto(`${survey.link}?lang=en`)
      expect(await keptOn(page)).toBe('[]')
    })
  }

  test('works as a plain link without JavaScript @no-js', async ({ page, survey }) => {
    await page.goto(`${survey.link}?lang=en`)
    await page.getByRole('link', { name: 'Leave now' }).click()
    await page.waitForURL(`${away}**`)
  })
})

test('the code of a link moves from the address bar into the form @phone', async ({ page, survey }) => {
  await page.goto(`${survey.codedLink}?lang=en#ABCDE-12345`)
  await expect(page.getByLabel('Your code')).toHaveValue('ABCDE-12345')
  expect(page.url()).not.toContain('ABCDE')
})

test('the history of a browser gives nobody away @phone', async ({ page, survey, request }) => {
  const answer = await request.get(`${survey.link}?lang=en`)
  expect(answer.headers()).toMatchObject({ 'cache-control': 'no-store', 'x-robots-tag': 'noindex, nofollow' })
  expect(answer.headers()['set-cookie']).toBeUndefined()
  await page.goto(`${survey.link}?lang=en`)
  await expect(page).toHaveTitle('Survey')
})

test('another language keeps what a page shows, to the end and beyond @phone', async ({ page, survey }) => {
  const changeTo = async (language: string): Promise<void> => {
    await page.locator('.switch summary').click()
    await page.locator(`.switch [data-switch][lang="${language}"], .switch a[lang="${language}"]`).click()
    await expect(page.locator('html')).toHaveAttribute('lang', language)
  }
  const before = survey.waiting()
  await answerStepByStepUntilCheck(page, `${survey.link}?lang=en`)
  await page.locator('button[value="send"]').click()
  const receipt = await page.locator('#sent .receipt').textContent()
  for (const language of ['pl', 'ar']) {
    await changeTo(language)
    await expect(page.locator('#sent .receipt')).toHaveText(receipt ?? '')
    await expect(page.locator('#sent .compass')).toBeVisible()
  }
  expect(survey.waiting()).toBe(before + 1)
  await page.goto(page.url().replace(survey.link, `${survey.link}/withdraw`))
  await page.locator('form input').first().fill('ABC')
  await page.locator('main form button').click()
  await expect(page.getByRole('alert')).toBeVisible()
  await changeTo('uk')
  await page.goto('/s/nobody?lang=uk')
  await changeTo('gd')
})

for (const language of ['en', 'gd', 'pl', 'uk', 'ar', 'en&read=easy', 'ar&read=easy']) {
  test(`every page of the respondent is accessible at a desk in ${language} @desk`, async ({ page, survey }) => {
    test.setTimeout(240_000)
    await page.goto(`${survey.link}?lang=${language}`)
    await expectFitPage(page)
    await page.locator('.bar summary').click()
    await expectFitPage(page)
    await page.locator('.bar summary').click()
    await page.locator('[data-by="1"]:visible').click()
    await expectFitPage(page)
    await page.locator('section:visible input[value="3"]').check()
    while (!(await page.locator('input[name="priority"]').first().isVisible())) await page.locator('[data-by="1"]:visible').click()
    for (const nth of [0, 1, 2, 3]) await page.locator('input[name="priority"]').nth(nth).check()
    await page.locator('[data-by="1"]:visible').click()
    await expect(page.locator('#problems')).toBeFocused()
    await expectFitPage(page)
    await page.locator('input[name="priority"]').first().uncheck()
    await page.locator('[data-by="1"]:visible').click()
    await expect(page.locator('#danger')).toBeVisible()
    await page.locator('[data-by="1"]:visible').click()
    await readyToSend(page)
    await expectFitPage(page)
    await page.locator('button[value="send"]').click()
    await expect(page.locator('#sent')).toBeVisible()
    await expectFitPage(page)
    for (const path of ['/help', '/withdraw']) {
      await page.goto(`${survey.link}${path}?lang=${language}`)
      await expectFitPage(page)
    }
    await page.goto(`/s/nobody?lang=${language}`)
    await expectFitPage(page)
  })
}

test('the long form is accessible and fits 320 pixels @no-js', async ({ page, survey }) => {
  await page.setViewportSize({ width: 320, height: 640 })
  for (const language of ['en', 'gd', 'pl', 'uk', 'ar', 'gd&read=easy', 'uk&read=easy']) {
    await page.goto(`${survey.link}?lang=${language}`)
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320)
  }
})
