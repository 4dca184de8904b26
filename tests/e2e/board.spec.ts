import type { Page } from '@playwright/test'
import { fitForEveryone, walkByKeyboard } from '../support/fit-for-everyone'
import { typeOn } from '../support/type-on'
import {
  addWorkshop,
  box,
  enterPin,
  expect,
  expectKeptForLater,
  onServer,
  openBoard,
  revokeDevices,
  signInAt,
  test,
} from '../support/board-steps'

test('two facilitators see what the other has typed, and a big screen follows without who typed it', async ({ site, browser, page }) => {
  const workshop = await addWorkshop(site, ['isla', 'rory'])
  await openBoard(page, 'isla', workshop)
  const elsewhere = await browser.newContext({ baseURL: site.address })
  const other = await elsewhere.newPage()
  await openBoard(other, 'rory', workshop)
  await box(page).fill('They waited all day')
  await page.keyboard.press('Enter')
  await expect(page.locator('[data-board-status]')).toHaveText('Added: strength, Arrest.')
  await expect(other.locator('.wm-said')).toContainText('They waited all day')
  await box(other).fill('Peer workers at the station')
  await other.keyboard.press('Enter')
  await expect(page.locator('.wm-said')).toHaveCount(2)
  await expect(page.locator('[data-board-status]')).toHaveText('One more came from elsewhere: strength, Arrest.', { timeout: 30_000 })

  const screen = await page.context().newPage()
  await screen.goto(`${workshop}/screen`)
  await expect(screen.locator('.wm-said')).toHaveCount(2)
  await page.context().setOffline(true)
  await page.bringToFront()
  await box(page).fill('Said without a signal')
  await page.keyboard.press('Enter')
  await expect(screen.locator('[data-latest]')).toContainText('Said without a signal')
  await expect(screen.locator('#main')).not.toContainText(/isla|rory|saved here|✓/)
  await elsewhere.close()
})

test('by keyboard alone: add, kind and stage, undo, edit, move, merge, dots', async ({ site, page }) => {
  const workshop = await addWorkshop(site, ['isla'])
  await openBoard(page, 'isla', workshop)
  const status = page.locator('[data-board-status]')
  const list = (stage: string, kind: string) => page.locator(`[data-stage="${stage}"] [data-kind="${kind}"] > li`)
  await expect(box(page)).toBeFocused()
  await page.keyboard.type('They waited all day')
  await page.keyboard.press('Shift+Enter')
  await page.keyboard.type('in the cells')
  await page.keyboard.press('F2')
  await page.keyboard.press('Enter')
  await expect(status).toHaveText('Added: challenge, Arrest.')
  await expect(list('arrest', 'challenge').locator('.wm-said__words')).toHaveText('They waited all day\nin the cells')
  await expect(box(page)).toBeFocused()
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('ArrowUp')
  await page.keyboard.type('A worker at the gate. E, M and G are letters here')
  await page.keyboard.press('Enter')
  await expect(list('return', 'idea')).toHaveCount(1)
  await page.keyboard.type('A slip')
  await page.keyboard.press('Enter')
  await expect(list('return', 'idea')).toHaveCount(2)
  await page.keyboard.press('Control+z')
  await expect(status).toHaveText('Undone.')
  await expect(list('return', 'idea')).toHaveCount(1)

  await page.keyboard.press('PageUp')
  await expect(list('return', 'idea')).toBeFocused()
  await page.keyboard.press('+')
  await page.keyboard.press('+')
  await page.keyboard.press('-')
  await expect(list('return', 'idea').locator('.wm-board__support')).toHaveText('1 dot')
  await page.keyboard.press('e')
  await expect(box(page)).toHaveValue('A worker at the gate. E, M and G are letters here')
  await page.keyboard.press('Control+a')
  await page.keyboard.type('A worker at the gate')
  await page.keyboard.press('Enter')
  await expect(list('return', 'idea').locator('.wm-said__words')).toHaveText('A worker at the gate')
  await expect(box(page)).toHaveValue('')

  await page.keyboard.press('PageUp')
  await page.keyboard.press('m')
  await page.keyboard.press('Home')
  await page.keyboard.press('Enter')
  await expect(list('arrest', 'idea')).toHaveCount(1)
  await expect(list('arrest', 'idea')).toBeFocused()
  await page.keyboard.press('g')
  await page.keyboard.press('ArrowLeft')
  await expect(list('arrest', 'challenge')).toBeFocused()
  await page.keyboard.press('g')
  await expect(list('arrest', 'challenge').locator('.wm-board__parts li')).toHaveText('A worker at the gate')
  await expect(list('arrest', 'challenge').locator('.wm-board__support')).toHaveText('1 dot')
  await page.keyboard.press('Control+z')
  await expect(list('arrest', 'idea')).toHaveCount(1)
  await page.keyboard.press('Delete')
  await expect(list('arrest', 'challenge')).toHaveCount(0)
  await expect(list('arrest', 'idea')).toBeFocused()
  await page.keyboard.press('Control+z')
  await expect(list('arrest', 'challenge')).toBeFocused()
  await page.keyboard.press('Delete')
  await expect(list('arrest', 'idea')).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(box(page)).toBeFocused()
  await expect
    .poll(async () => (await onServer(page.context(), workshop)).map(({ text, isRemoved }) => [text, isRemoved]))
    .toEqual([
      ['They waited all day\nin the cells', true],
      ['A worker at the gate', false],
      ['A slip', true],
    ])
})

test('who may no longer run the workshop has nothing of it on the device, and signing out wipes it', async ({ site, page, browser }) => {
  const workshop = await addWorkshop(site, ['isla', 'rory'])
  await openBoard(page, 'isla', workshop)
  await expectKeptForLater(page)
  await box(page).fill('Words that must not stay')
  await page.keyboard.press('Enter')
  await expect(page.locator('.wm-said[data-standing="sent"]')).toHaveCount(1)
  const kept = (of: Page) =>
    of.evaluate(async () => {
      const names = (await caches.keys()).filter((name) => name.startsWith('workshop '))
      const known = (await indexedDB.databases()).map(({ name }) => name ?? '')
      return [...names, ...known]
    })
  expect((await kept(page)).length).toBeGreaterThan(1)
  await page.getByRole('button', { name: 'Sign out isla' }).click()
  await expect(page).toHaveURL(/signed-out/)
  await expect.poll(() => kept(page)).toEqual([])

  const elsewhere = await browser.newContext({ baseURL: site.address })
  const other = await elsewhere.newPage()
  await openBoard(other, 'rory', workshop)
  await expect(other.locator('.wm-said')).toHaveCount(1)
  revokeDevices(site, workshop)
  await box(other).fill('Typed after it was revoked')
  await other.keyboard.press('Enter')
  await expect(other.locator('.wm-board__state')).toContainText('may no longer be used')
  await expect(other.locator('.wm-said')).toHaveCount(0)
  expect(await other.evaluate(async () => (await caches.keys()).filter((name) => name.startsWith('workshop ')))).toEqual([])
  await elsewhere.close()
})

test('without JavaScript a plain form adds contributions one by one @no-js', async ({ site, page }) => {
  const workshop = await addWorkshop(site, ['isla'])
  await signInAt(page, 'isla', `${workshop}/board`)
  await page.goto(`${workshop}/board`)
  for (const text of ['They waited all day', 'The officer was kind']) {
    await page.getByRole('textbox', { name: 'What was said' }).fill(text)
    await page.getByRole('radio', { name: 'Challenge' }).check()
    await page.getByRole('button', { name: 'Add', exact: true }).click()
    await expect(page.locator('[data-stage="arrest"] [data-kind="challenge"]')).toContainText(text)
  }
  await expect(page.locator('[data-contribution]')).toHaveCount(2)
  await page.goto(`${workshop}/screen`)
  await expect(page.locator('[data-contribution]')).toHaveCount(2)
})

test('the PIN, the board and the big screen are fit for everyone on a phone, a tablet and a desk', async ({ site, page }, testInfo) => {
  const workshop = await addWorkshop(site, ['isla'])
  await signInAt(page, 'isla', `${workshop}/board`)
  await page.goto(`${workshop}/board`)
  await fitForEveryone(page)
  await enterPin(page)
  await typeOn(page, 1, 25)
  await page.keyboard.press('PageUp')
  await page.keyboard.press('+')
  await fitForEveryone(page)
  await walkByKeyboard(page)
  for (const [width, height] of [
    [360, 740],
    [820, 1180],
    [1280, 800],
  ] as const) {
    await page.setViewportSize({ width, height })
    await box(page).focus()
    await page.screenshot({ path: testInfo.outputPath(`board-${width}.png`) })
    await page.keyboard.press('PageUp')
    await page.keyboard.press('m')
    await page.screenshot({ path: testInfo.outputPath(`move-${width}.png`) })
    await page.keyboard.press('Escape')
  }
  for (const [width, height, size] of [
    [320, 256, '100%'],
    [640, 480, '200%'],
  ] as const) {
    await page.setViewportSize({ width, height })
    await page.evaluate((size) => (document.documentElement.style.fontSize = size), size)
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
    expect(overflow, `${width} px with text at ${size}`).toBeLessThanOrEqual(0)
  }
  await page.goto(`${workshop}/screen`)
  await expect(page.locator('.wm-said')).toHaveCount(25)
  await fitForEveryone(page)
  await page.screenshot({ path: testInfo.outputPath('screen.png') })
})
