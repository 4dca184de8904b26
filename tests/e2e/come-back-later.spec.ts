import path from 'node:path'
import Database from 'better-sqlite3'
import {
  anotherPhone,
  answerTwo,
  keepForLater,
  overheard,
  rating,
  sendToTheEnd,
  typeCode,
  typedByHand,
  written,
} from '../support/come-back-steps'
import { expectFitPage } from '../support/fit-page'
import { keptOn } from '../support/kept-on'
import { expect, test } from '../support/survey-site'

test('somebody keeps the code, loses the phone, and goes on with another one @desk @phone', async ({ page, survey, browser }) => {
  const before = survey.waiting()
  const told = overheard(page)
  const address = `${survey.site.address}${survey.link}?lang=en`
  await answerTwo(page, address)
  const code = await keepForLater(page)
  await expectFitPage(page)
  for (const word of [code, code.replace('-', ''), written, 'PS01']) expect(told()).not.toContain(word)
  page.once('dialog', (question) => void question.accept())
  await page.getByRole('button', { name: 'Delete my answers from this phone' }).click()
  await expect(page.getByRole('button', { name: 'Start' })).toBeVisible()
  expect(await keptOn(page)).toBe('[]')
  expect(await page.content()).not.toContain(code)

  const [other, context] = await anotherPhone(browser)
  const toldThere = overheard(other)
  await other.goto(address)
  await typeCode(other, typedByHand(code))
  await expect(other.locator('#PS03 h2')).toBeFocused()
  await expect(other.locator('#status')).toHaveText('Saved on this phone.')
  expect(await keptOn(other)).toContain(written)
  for (const word of [code, code.replace('-', ''), typedByHand(code).trim(), written]) expect(toldThere()).not.toContain(word)
  await other.reload()
  await expect(other.locator('#PS03 h2')).toBeVisible()
  await other.getByRole('button', { name: 'Back', exact: true }).click()
  await expect(rating(other, 'PS02', 2)).toBeChecked()
  await sendToTheEnd(other)
  expect(survey.waiting()).toBe(before + 1)

  // What was kept went with the sending, though the page was loaded anew in between.
  await page.goto(address)
  await typeCode(page, code)
  await expect(page.getByRole('alert')).toContainText('This code brings nothing back here.')
  await expectFitPage(page)
  await context.close()
})

test('"Go on now" leads to the question where somebody stopped, and so does the back button @phone', async ({ page, survey }) => {
  await answerTwo(page, `${survey.link}?lang=en`)
  const code = await keepForLater(page)
  await page.getByRole('button', { name: 'Go on now' }).click()
  await expect(page.locator('#PS03 h2')).toBeFocused()
  await expect(page.locator('.receipt')).toHaveCount(0)
  await rating(page, 'PS03', 6).check()
  expect(await keepForLater(page), 'the same code for the newer draft').toBe(code)
  await page.goBack()
  await expect(page.locator('#PS03 h2')).toBeVisible()
  await expect(page.getByRole('button', { name: 'Come back later' })).toBeVisible()
  await expect(rating(page, 'PS03', 6)).toBeChecked()
})

test('the code stays on the screen in another language, and the draft comes back in the words it was written in @phone', async ({
  page,
  survey,
  browser,
}) => {
  await answerTwo(page, `${survey.link}?lang=en`)
  const code = await keepForLater(page)
  await page.getByText('Language: English').click()
  await page.getByRole('button', { name: 'العربية' }).click()
  await expect(page.locator('html[lang="ar"] .receipt')).toHaveText(code)
  await expectFitPage(page)
  await page.locator('[data-aside]').click()
  await expect(page.locator('#PS03')).toBeVisible()
  await page.locator('button[value="later"]:not([formaction])').click()
  await expect(page.locator('.receipt')).toHaveText(code)

  const [other, context] = await anotherPhone(browser)
  await other.goto(survey.site.address + survey.link)
  await typeCode(other, code)
  await expect(other.locator('html[lang="ar"][dir="rtl"] #PS03')).toBeVisible()
  expect(await rating(other, 'PS02', 2).isChecked()).toBe(true)
  await expectFitPage(other)
  await context.close()
})

test('without a signal nothing goes and nothing is lost, whichever button was pressed @phone', async ({ page, context, survey }) => {
  await page.goto(`${survey.link}?lang=en`)
  await page.waitForLoadState('networkidle')
  await page.waitForTimeout(1500)
  await context.setOffline(true)
  await typeCode(page, '00000-00000')
  await expect(page.getByRole('alert')).toHaveText(/^We could not reach the survey\. Your answers are still here\./)
  await page.getByRole('button', { name: 'Start' }).click()
  await page.locator('#PS01-good').fill(written)
  await page.getByRole('button', { name: 'Come back later' }).click()
  await expect(page.locator('#PS01').getByRole('alert')).toHaveText(/^We could not reach the survey\./)
  await expect(page.locator('#PS01-good')).toHaveValue(written)
  expect(await keptOn(page)).toContain(written)
  await context.setOffline(false)
  await keepForLater(page)
})

test('a press that comes before its script does is not answered in the open @phone', async ({ page, survey }) => {
  const told = overheard(page)
  await page.route(/\/assets\/send-/, (route) => route.abort())
  await answerTwo(page, `${survey.link}?lang=en`)
  await page.getByRole('button', { name: 'Come back later' }).click()
  await expect(page.getByRole('alert')).toHaveText(/^We could not reach the survey\./)
  expect(told()).not.toContain(written)
  await page.unroute(/\/assets\/send-/)
  await keepForLater(page)
  expect(told()).not.toContain(written)
})

test('a wrong code says so and changes nothing of what was answered here @phone', async ({ page, survey }) => {
  const told = overheard(page)
  await answerTwo(page, `${survey.link}?lang=en`)
  await page.goBack()
  await page.goBack()
  await page.goBack()
  await typeCode(page, 'ABCD')
  await expect(page.getByRole('alert')).toContainText('This code brings nothing back here.')
  expect(told(), 'half a code stays here').not.toContain('ABCD')
  await typeCode(page, 'ABCDE-FGHJK')
  await expect(page.getByRole('alert')).toContainText('This code brings nothing back here.')
  await page.reload()
  await page.getByRole('button', { name: 'Start' }).click()
  await expect(page.locator('#PS01-good')).toHaveValue(written)
})

test('a survey that has closed meanwhile says so to whoever comes back, and one that was asked too often says to wait @phone', async ({
  page,
  survey,
}) => {
  await page.goto(`${survey.link}?lang=en`)
  await page.route('**/later', (route) => route.fulfill({ status: 429, body: '' }))
  await typeCode(page, 'ABCDE-FGHJK')
  await expect(page.getByRole('alert')).toContainText(/too many/i)
  await page.unroute('**/later')
  const setState = (state: string): void => {
    const database = new Database(path.join(survey.site.folder, 'what-matters.sqlite'))
    database.prepare('UPDATE Wave SET state = ? WHERE id = (SELECT waveId FROM Collector WHERE id = ?)').run(state, survey.link.slice(3))
    database.close()
  }
  try {
    setState('closed')
    await typeCode(page, 'ABCDE-FGHJK')
    await expect(page.locator('#closed')).toBeVisible()
  } finally {
    setState('open')
  }
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/closed|ended|over/i)
  expect(await keptOn(page)).toBe('[]')
})

test('a code that the server made brings the draft back on a phone, and the other way round @phone', async ({ page, survey, browser }) => {
  const without = await browser.newContext({ javaScriptEnabled: false })
  const plain = await without.newPage()
  const address = `${survey.site.address}${survey.link}?lang=en`
  await plain.goto(address)
  await rating(plain, 'PS07', 5).check({ force: true })
  await plain.getByRole('button', { name: 'Come back later' }).click()
  const made = ((await plain.locator('.receipt').textContent()) ?? '').trim()

  await page.goto(address)
  await typeCode(page, made)
  await expect(page.locator('#PS08 h2')).toBeFocused()
  await expect(rating(page, 'PS07', 5)).toBeChecked()
  const own = await keepForLater(page)
  expect(own).not.toBe(made)

  await plain.goto(address)
  await plain.getByText('I have a come-back code').click()
  await plain.getByLabel('Your come-back code').fill(own)
  await plain.getByRole('button', { name: 'Bring my answers back' }).click()
  expect(await rating(plain, 'PS07', 5).isChecked()).toBe(true)
  await without.close()
})
