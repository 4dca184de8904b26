import { type Browser, expect, type Page } from '@playwright/test'
import { demonstrationTest as test, signInToDemonstration } from '../support/demonstration'
import { fitForEveryone, walkByKeyboard } from '../support/fit-for-everyone'
import { confirm } from '../support/staff-steps'
import type { Site } from '../support/start-site'

async function phoneWithoutScripts(browser: Browser, site: Site): Promise<Page> {
  const context = await browser.newContext({ javaScriptEnabled: false, viewport: { width: 360, height: 740 }, baseURL: site.address })
  return context.newPage()
}

test('somebody codes what was let through, a coordinator opens it, the public reads it on a phone and one has a text taken down', async ({
  page,
  site,
  browser,
}) => {
  await signInToDemonstration(page, site)
  await page.goto('/waves')
  await page.getByRole('link', { name: /Spring 2026/ }).click()
  const wave = new URL(page.url()).pathname.split('/').at(-1) ?? ''
  await expect(page.getByText('When your reviewers are through')).toBeVisible()

  await page.goto(`/review/${wave}/coding`)
  await fitForEveryone(page)
  await walkByKeyboard(page)
  const words = (await page.locator('blockquote').textContent()) ?? ''
  await page.goto(`/review/${wave}/coding`)
  await expect(page.getByLabel('Look for a code')).toBeFocused()
  await page.keyboard.press('1')
  await page.keyboard.type('trauma')
  await page.keyboard.press('Enter')
  await page.keyboard.press('Enter')
  await expect(page.locator('blockquote')).not.toHaveText(words)
  const next = (await page.locator('blockquote').textContent()) ?? ''
  await page.keyboard.press('0')
  await page.keyboard.press('Enter')
  await expect(page.locator('blockquote')).not.toHaveText(next)
  await page.goto(`/review/${wave}/quotes`)
  await expect(page.getByText('none of the frame fits')).toBeVisible()
  await fitForEveryone(page)

  await page.goto(`/waves/${wave}`)
  await page.getByRole('link', { name: 'Open the quotes' }).click()
  await fitForEveryone(page)
  await walkByKeyboard(page)
  await page.getByRole('button', { name: 'Open the quotes' }).click()
  await expect(page.getByRole('alert')).toContainText('Tick the box to confirm')
  await fitForEveryone(page)
  await confirm(page, 'Open the quotes')
  await page.getByRole('link', { name: 'See them as everybody does' }).click()
  await expect(page.getByRole('heading', { name: 'In people’s own words' })).toBeVisible()
  await fitForEveryone(page)

  const phone = await phoneWithoutScripts(browser, site)
  await phone.goto('/releases/1')
  await phone.getByRole('link', { name: 'What people wrote, in their own words' }).click()
  await expect(phone.locator('blockquote[lang="ar"][dir="rtl"]').or(phone.getByRole('link', { name: 'Next page' }))).not.toHaveCount(0)
  const quote = phone.locator('blockquote').first()
  const text = (await quote.textContent()) ?? ''
  await phone.getByRole('link', { name: 'Ask for this to be taken down' }).first().click()
  await expect(phone.locator('blockquote')).toHaveText(text)
  await phone.getByRole('button', { name: 'Take this down' }).click()
  await expect(phone.getByText('It is taken down.')).toBeVisible()
  const address = phone.url()
  await phone.goto('/releases/1/quotes')
  await expect(phone.getByText(text, { exact: true })).toHaveCount(0)
  expect((await phone.goto(address))?.status()).toBe(404)
  await expect(phone.getByText('gone already')).toBeVisible()

  for (const path of ['/releases/1/quotes', '/releases/1/quotes?page=2', new URL(address).pathname]) {
    await page.goto(path)
    await fitForEveryone(page)
    await walkByKeyboard(page)
  }
  await page.goto('/releases/1/quotes')
  await page.getByRole('link', { name: 'Ask for this to be taken down' }).first().click()
  await fitForEveryone(page)

  await page.goto('/waves')
  await page.getByRole('link', { name: /Autumn 2025/ }).click()
  const first = new URL(page.url()).pathname.split('/').at(-1) ?? ''
  await page.goto(`/review/${first}/quotes`)
  await expect(page.getByRole('heading', { name: 'Somebody asked that these be taken down' })).toBeVisible()
  await fitForEveryone(page)
  await page.getByRole('link', { name: 'Show it again' }).click()
  await fitForEveryone(page)
  await page.getByRole('button', { name: 'Show it again' }).click()
  await expect(page.getByRole('alert')).toBeVisible()
  await confirm(page, 'Show it again')
  await phone.goto('/releases/1/quotes')
  await expect(phone.getByText(text, { exact: true })).toHaveCount(1)
})
