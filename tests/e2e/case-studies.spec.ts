import { type Browser, expect, type Page } from '@playwright/test'
import { demonstrationTest as test, signInToDemonstration } from '../support/demonstration'
import { fitForEveryone, walkByKeyboard } from '../support/fit-for-everyone'
import type { Site } from '../support/start-site'

type Demonstrated = 'coordinator' | 'facilitator' | 'reviewer'

async function signedIn(browser: Browser, site: Site, role: Demonstrated): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, baseURL: site.address })
  const page = await context.newPage()
  await signInToDemonstration(page, site, `demo-${role}`)
  return page
}

async function phoneWithoutScripts(browser: Browser, site: Site): Promise<Page> {
  const context = await browser.newContext({ javaScriptEnabled: false, viewport: { width: 360, height: 740 }, baseURL: site.address })
  return context.newPage()
}

/** A facilitator writes it, with everything that has to be settled, and hands it on. */
async function write(page: Page): Promise<string> {
  await page.goto('/case-studies')
  await page.getByRole('link', { name: 'Begin a case study' }).click()
  await page.getByLabel('Family').check()
  await page.getByLabel('Title').fill('The kettle and the form of Moira')
  await page.getByRole('button', { name: 'Begin' }).click()
  // Whoever opens it again is told what stands in it, before they come to a box.
  await expect(page.locator('.marks li').filter({ hasText: 'Moira' })).toBeVisible({ timeout: 30_000 })
  await page.getByLabel('Title').fill('The kettle and the form')
  // The script of the marks hears who comes to a box from when it runs.
  await page.waitForLoadState('networkidle')
  await page.getByLabel('Opening').fill('I am the sister. Ring me on 07700 900123.')
  await page.getByLabel('Court and sentence').fill('I sat at the back, and Siobhan held my hand.')
  await expect(page.locator('.marks li').filter({ hasText: 'Siobhan' })).toBeVisible({ timeout: 30_000 })
  await page.getByLabel('Coming home').fill('We had a cake, and he would not sit down.')
  await page.getByRole('button', { name: 'Save and hand to the reviewers' }).click()
  await expect(page.getByRole('alert')).toContainText('Confirm every line of the checklist')
  await fitForEveryone(page)
  await expect(page.getByLabel('Opening')).toHaveValue('I am the sister. Ring me on 07700 900123.')
  await page.getByLabel('Court and sentence').fill('I sat at the back.\n\nSomebody held my hand.')
  for (const check of await page
    .getByRole('group', { name: /^Checklist/ })
    .getByRole('checkbox')
    .all())
    await check.check()
  await page.getByLabel('Prison', { exact: true }).check()
  await page.getByLabel('They gave their consent').check()
  await page.getByRole('button', { name: 'Save and hand to the reviewers' }).click()
  await expect(page.getByRole('status').filter({ hasText: 'with the reviewers' })).toBeVisible()
  await fitForEveryone(page)
  return new URL(page.url()).pathname
}

test('a story is written, released by two, printed, read on a phone without scripts, and gone when its person withdraws it', async ({
  site,
  browser,
}, testInfo) => {
  test.setTimeout(600_000)
  const facilitator = await signedIn(browser, site, 'facilitator')
  const study = await write(facilitator)
  const story = study.replace('/case-studies/', '/stories/')
  const phone = await phoneWithoutScripts(browser, site)
  expect((await phone.goto(story))?.status()).toBe(404)
  const nothing = await phone.content()

  const reviewer = await signedIn(browser, site, 'reviewer')
  await reviewer.goto('/review')
  await reviewer.getByRole('link', { name: 'Review case studies' }).click()
  await fitForEveryone(reviewer)
  await reviewer.getByRole('link', { name: 'The kettle and the form' }).click()
  await expect(reviewer.locator('.wm-placeholder')).toContainText('[phone]')
  await fitForEveryone(reviewer)
  await walkByKeyboard(reviewer)
  await reviewer.screenshot({ path: testInfo.outputPath('review.png'), fullPage: true })
  await reviewer.getByText('Change it: Opening').click()
  await reviewer.getByRole('textbox', { name: 'Opening' }).fill('I am the sister.')
  await reviewer.getByRole('button', { name: 'Approve', exact: true }).click()
  await expect(reviewer.getByRole('status')).toContainText('Another reviewer has to approve the same words')
  expect((await phone.goto(story))?.status()).toBe(404)

  const coordinator = await signedIn(browser, site, 'coordinator')
  await coordinator.goto(`/review${study}`)
  await expect(coordinator.locator('.wm-reviewed').filter({ hasText: 'I am the sister.' })).toBeVisible()
  await coordinator.getByRole('button', { name: 'Approve', exact: true }).click()
  await expect(coordinator.getByRole('status')).toContainText('released')

  await facilitator.goto(study)
  await fitForEveryone(facilitator)
  await walkByKeyboard(facilitator)
  await facilitator.screenshot({ path: testInfo.outputPath('edit.png'), fullPage: true })
  await facilitator.getByRole('link', { name: 'print it for the workshop table' }).click()
  await fitForEveryone(facilitator)
  await walkByKeyboard(facilitator)
  await expect(facilitator.getByRole('img', { name: /QR code/ })).toBeVisible()
  await facilitator.pdf({ path: testInfo.outputPath('table.pdf'), preferCSSPageSize: true })

  await phone.goto(story)
  await expect(phone.getByText('Before you read')).toBeVisible()
  await expect(phone.getByText('I am the sister.')).toHaveCount(0)
  await phone.screenshot({ path: testInfo.outputPath('before.png'), fullPage: true })
  await phone.getByRole('link', { name: 'Read on' }).click()
  await expect(phone.getByText('I am the sister.')).toBeVisible()
  await expect(phone.getByRole('heading', { name: 'Coming home' })).toBeVisible()
  await expect(phone.getByRole('heading', { name: 'Finding out' })).toHaveCount(0)
  await phone.getByText('Get help', { exact: true }).click()
  await expect(phone.locator('a[href^="tel:"]').first()).toBeVisible()
  await phone.screenshot({ path: testInfo.outputPath('read.png'), fullPage: true })
  await expect(phone.getByRole('link', { name: 'Leave now' })).toHaveAttribute('href', /^https:/)

  const reader = await (await browser.newContext({ baseURL: site.address })).newPage()
  await reader.goto(story)
  await fitForEveryone(reader)
  await reader.getByRole('link', { name: 'Read on' }).click()
  await fitForEveryone(reader)
  await walkByKeyboard(reader)
  await reader.screenshot({ path: testInfo.outputPath('desk.png'), fullPage: true })

  await coordinator.goto(`${study}/end`)
  await fitForEveryone(coordinator)
  await coordinator.getByRole('checkbox').check()
  await coordinator.getByRole('button', { name: 'Destroy its words' }).click()
  await expect(coordinator.getByRole('status')).toContainText('Every word of that case study is destroyed')
  await fitForEveryone(coordinator)
  expect((await phone.goto(`${story}?read=on`))?.status()).toBe(404)
  expect(await phone.content()).toBe(nothing)
  expect((await facilitator.reload())?.status()).toBe(404)
})

test('leaving a story by its button or by the Shift key shows it no more, also not by going back', async ({ site, browser }) => {
  const context = await browser.newContext({ baseURL: site.address })
  // The neutral page is of another house: this one stands for it.
  await context.route(/^https:/, (route) => route.fulfill({ contentType: 'text/html', body: '<h1>Weather</h1>' }))
  const facilitator = await signedIn(browser, site, 'facilitator')
  await facilitator.goto('/case-studies')
  await facilitator.getByRole('link', { name: /seven times/ }).click()
  const story = new URL(facilitator.url()).pathname.replace('/case-studies/', '/stories/')
  for (const way of ['button', 'keys'] as const) {
    const page = await context.newPage()
    await page.goto('/')
    await page.goto(`${story}?read=on`)
    await expect(page.getByRole('heading', { name: /seven times/ })).toBeVisible()
    if (way === 'button') await page.getByRole('link', { name: 'Leave now' }).click()
    else for (let press = 0; press < 3; press += 1) await page.keyboard.press('Shift')
    await expect(page.getByRole('heading', { name: 'Weather' })).toBeVisible()
    await page.goBack()
    await expect(page.getByText(/seven times/)).toHaveCount(0)
  }
})
