import { readyToSend } from '../support/respond-steps'
import { expect, test } from '../support/survey-site'

test('somebody whose phone speaks Arabic answers from right to left, and the receipt still reads from left to right @rtl', async ({
  page,
  survey,
}) => {
  await page.goto(survey.link)
  const document = page.locator('html')
  await expect(document).toHaveAttribute('lang', 'ar')
  await expect(document).toHaveAttribute('dir', 'rtl')
  await page.getByRole('button', { name: 'ابدأ' }).click()
  const question = page.locator('section:visible')
  const [heading, next] = [question.locator('h2'), page.locator('[data-by="1"]:visible')]
  expect(await heading.evaluate((element) => getComputedStyle(element).direction)).toBe('rtl')
  await question.locator('input[value="6"]').check()
  while ((await next.count()) > 0) await next.click()
  await readyToSend(page)
  await page.getByRole('button', { name: 'أرسل إجاباتي' }).click()
  const receipt = page.locator('.receipt')
  await expect(receipt).toBeVisible()
  expect(await receipt.evaluate((element) => getComputedStyle(element).direction)).toBe('ltr')
  for (const number of await page.locator('a[href^="tel:"]').all())
    expect(await number.evaluate((element) => getComputedStyle(element).direction)).toBe('ltr')
  const width = await page.evaluate(() => [globalThis.document.documentElement.scrollWidth, innerWidth])
  expect(width[0]).toBeLessThanOrEqual(width[1] ?? 0)
})
