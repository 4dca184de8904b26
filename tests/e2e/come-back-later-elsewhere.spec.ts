import { anotherPhone, answerTwo, keepForLater, keptHeading, overheard, typeCode, written } from '../support/come-back-steps'
import { expectFitPage } from '../support/fit-page'
import { keptOn } from '../support/kept-on'
import { expect, test } from '../support/survey-site'

test('a browser that cannot lock says what would go in the open before it goes @phone', async ({ page, survey, browser }) => {
  // What a browser has over plain http.
  const bare = () => Reflect.deleteProperty(Crypto.prototype, 'subtle')
  await page.addInitScript(bare)
  const told = overheard(page)
  const address = `${survey.site.address}${survey.link}?lang=en`
  await answerTwo(page, address)
  await page.getByRole('button', { name: 'Come back later' }).click()
  await expect(page.getByRole('heading', { name: 'We cannot lock your answers here' })).toBeFocused()
  await expectFitPage(page)
  expect(told()).not.toContain(written)
  await page.getByRole('button', { name: 'No, go back' }).click()
  await expect(page.locator('#PS03 h2')).toBeFocused()
  expect(told()).not.toContain(written)
  await page.getByRole('button', { name: 'Come back later' }).click()
  await page.getByRole('button', { name: 'Yes, do it this way' }).click()
  await expect(page.getByRole('heading', keptHeading)).toBeFocused()
  const code = ((await page.locator('.receipt').textContent()) ?? '').trim()
  await page.getByRole('button', { name: 'Go on now' }).click()
  await expect(page.locator('#PS03 h2')).toBeFocused()

  const [other, context] = await anotherPhone(browser)
  await other.addInitScript(bare)
  const toldThere = overheard(other)
  await other.goto(address)
  await typeCode(other, code)
  await expect(other.getByRole('heading', { name: 'We cannot lock your answers here' })).toBeFocused()
  expect(toldThere()).not.toContain(code)
  await other.getByRole('button', { name: 'Yes, do it this way' }).click()
  await expect(other.locator('#PS03 h2')).toBeFocused()
  await expect(other.getByRole('button', { name: 'Come back later' })).toBeVisible()
  await context.close()
})

test('on a shared device the code is shown, and then nothing is left @phone', async ({ page, survey, browser }) => {
  await page.goto(`${survey.sharedLink}?lang=en`)
  await page.getByRole('button', { name: 'Begin' }).click()
  await page.getByRole('button', { name: 'Start' }).click()
  await page.locator('#PS01-good').fill(written)
  const code = await keepForLater(page)
  await expectFitPage(page)
  await page.getByRole('button', { name: 'I am done. Clear the screen.' }).click()
  await expect(page.getByRole('heading', { name: 'Hello. It is your turn.' })).toBeVisible()
  expect(await page.content()).not.toContain(code)
  expect(await keptOn(page)).toBe('[]')
  const stored = await page.evaluate(async () => {
    const caches_ = await Promise.all(
      (await caches.keys()).map(async (name) => (await (await caches.open(name)).keys()).map(({ url }) => url)),
    )
    return JSON.stringify([Object.entries(sessionStorage), Object.entries(localStorage), history.state, caches_])
  })
  for (const left of [code, code.replace('-', ''), written]) expect(stored).not.toContain(left)
  await page.getByRole('button', { name: 'Begin' }).click()
  await page.getByRole('button', { name: 'Start' }).click()
  await expect(page.locator('#PS01-good')).toHaveValue('')
  expect(await keepForLater(page), 'the next person gets another code').not.toBe(code)

  const [other, context] = await anotherPhone(browser)
  await other.goto(`${survey.site.address}${survey.sharedLink}?lang=en`)
  await other.getByRole('button', { name: 'Begin' }).click()
  await typeCode(other, code)
  await expect(other.locator('#PS01-good')).toHaveValue(written)
  expect(await keptOn(other)).toBe('[]')
  await context.close()
})
