import type { Request } from '@playwright/test'
import { expectFitPage } from '../support/fit-page'
import { keptOn } from '../support/kept-on'
import { expectKept, lineWith, openFirstBox, press, written } from '../support/marks-steps'
import { goToCheck, readyToSend } from '../support/respond-steps'
import { expect, test } from '../support/survey-site'

test('a name and a phone number are told under the box with what they are, and can be changed or kept @phone @desk', async ({
  page,
  survey,
}, testInfo) => {
  const box = await openFirstBox(page, `${survey.link}?lang=en`)
  await box.fill(written)
  await expect(lineWith(page, 'Liam')).toContainText('name')
  await expect(lineWith(page, '07700900123')).toContainText(/\[.*number\]/)
  await expect(box).toBeFocused()
  await expectFitPage(page, 'with marks')
  await page.screenshot({ path: testInfo.outputPath('marks.png'), fullPage: true })
  await press(page, 'Change it', 'Liam').click()
  await expect(box).toBeFocused()
  expect(await box.evaluate((field: HTMLTextAreaElement) => field.value.slice(field.selectionStart, field.selectionEnd))).toBe('Liam')
  await press(page, 'Keep it', 'Liam').click()
  await expect(lineWith(page, 'Liam')).toHaveCount(0)
  await press(page, 'OK', '07700900123').click()
  await expect(page.locator('.marks:visible')).toHaveCount(0)
  await box.pressSequentially(' Liam is kind. Ask Davie too.')
  await expect(lineWith(page, 'Davie')).toBeVisible()
  await expect(lineWith(page, 'Liam')).toHaveCount(0)
})

test('nothing is loaded before somebody writes, and nothing that is written is sent while they do @phone', async ({ page, survey }) => {
  const requests: Request[] = []
  await page.goto(`${survey.link}?lang=en`, { waitUntil: 'networkidle' })
  page.on('request', (request) => requests.push(request))
  await page.getByRole('button', { name: 'Start' }).click()
  await page.locator('section:visible input[value="4"]').check()
  const isOfMarks = (address: string) => /(marks|find-identifiers|names|words)-[^/]*[.](js|txt)$/.test(address)
  const known = await page.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => name))
  expect(known.filter(isOfMarks)).toEqual([])
  const box = page.locator('section:visible textarea').first()
  await box.focus()
  await expectKept(page)
  const before = requests.length
  await box.pressSequentially(written, { delay: 20 })
  await expect(lineWith(page, 'Liam')).toBeVisible()
  await page.waitForTimeout(2000)
  const whileTyping = requests.slice(before).map((request) => request.url())
  // An open link works for the answer beside the page: its script may come when the first letter does.
  expect(whileTyping.filter((address) => !/\/assets\/work-[^/]*[.]js$/.test(address))).toEqual([])
  for (const request of requests) {
    expect(request.method()).toBe('GET')
    expect(`${request.url()} ${request.postData() ?? ''}`).not.toMatch(/Liam|07700/)
  }
})

test('a phone that is asked to spare data loads no words, and still finds what identifies by its form @phone', async ({ page, survey }) => {
  await page.addInitScript(() => Object.defineProperty(navigator, 'connection', { value: { saveData: true } }))
  const asked: string[] = []
  page.on('request', (request) => asked.push(request.url()))
  const box = await openFirstBox(page, `${survey.link}?lang=en`)
  await box.fill(written)
  await expect(lineWith(page, '07700900123')).toBeVisible()
  await page.waitForTimeout(2000)
  await expect(lineWith(page, 'Liam')).toHaveCount(0)
  expect(asked.filter((address) => address.endsWith('.txt'))).toEqual([])
})

test('it is all reached by keyboard, in the order of the page, and told to a screen reader once @desk', async ({ page, survey }) => {
  const box = await openFirstBox(page, `${survey.link}?lang=en`)
  await box.focus()
  const voice = page.locator('#marks-voice')
  await expect(voice).toHaveAttribute('role', 'status')
  await page.keyboard.type(written)
  await expect(voice).toContainText('Liam, name')
  await expect(page.locator('[role="status"]#marks-voice')).toHaveCount(1)
  await expect(box).toBeFocused()
  const names: string[] = []
  for (let presses = 0; presses < 4; presses += 1) {
    await page.keyboard.press('Tab')
    const { text, height } = await page.evaluate(() => {
      const at = document.activeElement
      return { text: at?.textContent ?? '', height: at?.getBoundingClientRect().height ?? 0 }
    })
    names.push(text)
    expect(height).toBeGreaterThanOrEqual(44)
  }
  expect(names).toEqual(['Change it: 07700900123', 'OK: 07700900123', 'Change it: Liam', 'Keep it: Liam'])
  await page.keyboard.press('Enter')
  await expect(lineWith(page, 'Liam')).toHaveCount(0)
  await expect(press(page, 'Change it', '07700900123')).toBeFocused()
  const told = await voice.textContent()
  await page.keyboard.press('Enter')
  await expect(box).toBeFocused()
  await page.waitForTimeout(2000)
  expect(await voice.textContent()).toBe(told)
})

test('of more than two the others are one press away, and come up when one above is settled @phone @desk', async ({ page, survey }) => {
  const box = await openFirstBox(page, `${survey.link}?lang=en`)
  await box.fill('Liam and Fiona and Kevin came. Ring 07700900123 to hear it.')
  const more = page.locator('.marks:visible summary')
  await expect(more).toHaveText('More: 2')
  await expect(page.locator('.marks li:visible')).toHaveCount(2)
  await expect(page.locator('#marks-voice')).toContainText('Kevin, name')
  await expectFitPage(page, 'with more marks')
  await press(page, 'Keep it', 'Liam').focus()
  await page.keyboard.press('Enter')
  await expect(more).toHaveText('More: 1')
  await expect(press(page, 'Change it', 'Fiona')).toBeFocused()
  await more.focus()
  await page.keyboard.press('Enter')
  await expect(lineWith(page, 'Kevin')).toBeVisible()
  await press(page, 'OK', '07700900123').focus()
  await page.keyboard.press('Enter')
  await expect(more).toBeHidden()
  await expect(page.locator('.marks li:visible')).toHaveCount(2)
})

test('the check page shows what will be kept, and the box holds what was typed @phone', async ({ page, survey }, testInfo) => {
  await openFirstBox(page, `${survey.link}?lang=en`)
  const box = page.locator('textarea').first()
  await box.fill(written)
  await goToCheck(page)
  await expect(page.locator('#check .chip')).toHaveText(/^\[.*number\]$/)
  await expect(page.locator('#check')).not.toContainText('07700900123')
  await expect(page.locator('#taken')).toContainText('A word in brackets stands in their place.')
  expect(await box.inputValue()).toBe(written)
  await expectFitPage(page, 'check page')
  await page.screenshot({ path: testInfo.outputPath('check.png'), fullPage: true })
  await page.locator('#check [data-to]').first().click()
  await expect(box).toHaveValue(written)
  await box.fill('The path by the river.')
  await page.locator('[data-by="1"]:visible').click()
  await expect(page.locator('#check')).toContainText('The path by the river.')
  await expect(page.locator('#taken')).toBeHidden()
})

test('without JavaScript the server shows on the check page what will be kept @no-js', async ({ page, survey }) => {
  await page.goto(`${survey.link}?lang=en`)
  const box = page.locator('textarea').first()
  await expect(page.locator('label.text', { has: page.locator('textarea') }).first()).toContainText(
    'Please leave out names, streets, dates and numbers.',
  )
  await box.fill(written)
  await page.getByRole('button', { name: 'Check your answers' }).click()
  await expect(page.locator('#check .chip')).toHaveText(/^\[.*number\]$/)
  await expect(page.locator('#check')).toContainText('We take phone numbers, dates and addresses out of your words.')
  expect(await page.locator('#check input[type="hidden"][name$="-good"]').first().inputValue()).toBe(written)
  await readyToSend(page)
  await page.getByRole('button', { name: 'Change my answers' }).click()
  await expect(page.locator('textarea').first()).toHaveValue(written)
})

test('from right to left it is told in Arabic, and at 320 px nothing scrolls sideways @rtl', async ({ page, survey }, testInfo) => {
  await page.setViewportSize({ width: 320, height: 640 })
  const box = await openFirstBox(page, `${survey.link}?lang=ar`)
  await box.fill(written)
  await expect(lineWith(page, 'Liam')).toContainText('اسم')
  await expect(press(page, 'غيّره', '07700900123')).toBeVisible()
  await expectFitPage(page, 'in Arabic')
  await page.screenshot({ path: testInfo.outputPath('arabic.png'), fullPage: true })
  await goToCheck(page)
  await expect(page.locator('#check .chip')).toHaveText(/رقم/)
  await expectFitPage(page, 'check page in Arabic')
  await page.screenshot({ path: testInfo.outputPath('arabic-check.png'), fullPage: true })
})

test('once it was there with a signal it works without one @phone', async ({ page, context, survey }) => {
  const box = await openFirstBox(page, `${survey.link}?lang=en`)
  await box.fill(written)
  await expect(lineWith(page, 'Liam')).toBeVisible()
  await goToCheck(page)
  await expect(page.locator('#check .chip')).toBeVisible()
  await expectKept(page)
  await context.setOffline(true)
  const again = await context.newPage()
  const fresh = await openFirstBox(again, `${survey.link}?lang=en`)
  await fresh.fill('Senga lives here. 07700900456 is hers.')
  await expect(lineWith(again, 'Senga')).toBeVisible()
  await expect(lineWith(again, '07700900456')).toBeVisible()
})

test('with the text twice as large, in forced colours and with reduced motion at 320 px all of it can be read @phone', async ({
  page,
  survey,
}, testInfo) => {
  await page.setViewportSize({ width: 320, height: 640 })
  await page.emulateMedia({ forcedColors: 'active', reducedMotion: 'reduce' })
  const box = await openFirstBox(page, `${survey.link}?lang=en&read=easy`)
  await page.evaluate(() => (document.documentElement.style.fontSize = '200%'))
  await box.fill(`${written} My address is a-very-long-word-that-nobody-would-write-0123456789012345678901234567890`)
  await page.locator('.marks:visible summary').click()
  await expect(lineWith(page, 'Liam')).toBeVisible()
  const right = await page
    .locator('.marks:visible, .marks:visible *')
    .evaluateAll((all) => Math.max(...all.map((one) => one.getBoundingClientRect().right)))
  expect(right).toBeLessThanOrEqual(320)
  const { border, moves } = await page.locator('.marks:visible').evaluate((element) => {
    const style = getComputedStyle(element)
    return { border: style.borderInlineStartWidth, moves: style.transitionDuration + style.animationName }
  })
  expect([border, moves]).toEqual(['5px', '0snone'])
  await page.screenshot({ path: testInfo.outputPath('large.png'), fullPage: true })
})

test('where it cannot be had nothing stands in the way, and the check page says what will be taken out @phone', async ({
  page,
  survey,
}) => {
  // What a service worker fetches cannot be held up from here.
  await page.addInitScript(() => Reflect.deleteProperty(Navigator.prototype, 'serviceWorker'))
  await page.route(/(find-identifiers|marks|show-kept)-[^/]*[.]js\b/, (route) => route.abort())
  const box = await openFirstBox(page, `${survey.link}?lang=en`)
  await box.fill(written)
  await goToCheck(page)
  await expect(page.locator('#check')).toContainText(written)
  await expect(page.locator('#taken')).toContainText('We take phone numbers, dates and addresses out of your words.')
  await expect(page.locator('#taken')).not.toContainText(/brackets/, { useInnerText: true })
})

test('on a shared device nothing of it is left for the next person, and Leave now leaves nothing @phone', async ({ page, survey }) => {
  const box = await openFirstBox(page, `${survey.sharedLink}?lang=en`)
  await page.getByRole('button', { name: 'Start' }).click()
  await page.locator('section:visible textarea').first().fill(written)
  await expect(lineWith(page, 'Liam')).toBeVisible()
  await page.evaluate(() => dispatchEvent(new Event('pagehide')))
  expect(await page.content()).not.toContain('Liam')
  await expect(box).toHaveCount(0)
  const own = await openFirstBox(page, `${survey.link}?lang=en`)
  await own.fill(written)
  await expect(lineWith(page, 'Liam')).toBeVisible()
  await page.route(/^https:/, (route) => route.fulfill({ body: 'elsewhere', contentType: 'text/html' }))
  await page.locator('#leave').click()
  await page.waitForURL(/^https:/)
  await page.goto(`${survey.link}/help`)
  expect(await keptOn(page)).toBe('[]')
  expect((await page.evaluate(() => caches.keys())).filter((name) => name.includes(survey.link))).toEqual([])
})
