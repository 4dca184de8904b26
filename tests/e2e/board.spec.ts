import type { BrowserContext, Page } from '@playwright/test'
import { fitForEveryone, walkByKeyboard } from '../support/fit-for-everyone'
import { startSite } from '../support/start-site'
import { tablet } from '../support/tablet'
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

// A number could be an age, and would be taken out.
const letters = (nth: number): string => [...String(nth).padStart(3, '0')].map((digit) => 'abcdefghij'[Number(digit)]).join('')
const said = (nth: number): string => `Nobody said what comes next: ${letters(nth)}`
const saidUpTo = (last: number): readonly string[] => Array.from({ length: last }, (_, index) => said(index + 1))

/** Types contributions one after the other as a facilitator does: words, Enter, now and then another kind or stage. */
async function typeOn(page: Page, from: number, to: number): Promise<void> {
  await box(page).focus()
  for (let nth = from; nth <= to; nth += 1) {
    await page.keyboard.insertText(said(nth))
    await page.keyboard.press('Enter')
    if (nth % 3 === 0) await page.keyboard.press('F2')
    if (nth % 10 === 0) await page.keyboard.press('F8')
  }
}

/** Everything that was typed is on the disk: nothing says that it is still being saved. */
async function expectSaved(page: Page): Promise<void> {
  await expect(page.locator('.wm-said[data-standing="saving"]')).toHaveCount(0)
}

const textsOf = async (context: BrowserContext, workshop: string): Promise<readonly string[]> =>
  (await onServer(context, workshop)).map(({ text }) => text)

/** A browser comes back after it was killed: without a signal the page opens from the device, and the PIN opens what it keeps. */
async function reopen(context: BrowserContext, workshop: string): Promise<Page> {
  await context.setOffline(true)
  const page = context.pages()[0] ?? (await context.newPage())
  await page.goto(`${workshop}/board`)
  await enterPin(page)
  return page
}

test('120 contributions of a workshop without signal arrive once each and in order, whatever is killed', async ({ site, browser }) => {
  test.setTimeout(600_000)
  const workshop = await addWorkshop(site, ['isla', 'rory'])
  const device = tablet(site.address)
  let context = await device.open()
  const first = context.pages()[0] ?? (await context.newPage())
  await openBoard(first, 'isla', workshop)
  await expectKeptForLater(first)
  await context.setOffline(true)
  await typeOn(first, 1, 40)
  await expectSaved(first)
  await expect(first.locator('.wm-board__state')).toContainText('No signal – saved on this device, 40 not sent yet')
  await device.kill()

  context = await device.open()
  const second = await reopen(context, workshop)
  await expect(second.locator('.wm-said')).toHaveCount(40)
  await typeOn(second, 41, 80)
  const other = await context.newPage()
  await other.goto(`${workshop}/board`)
  await enterPin(other)
  await expect(other.locator('.wm-said')).toHaveCount(80)
  await second.bringToFront()
  await typeOn(second, 81, 90)
  await expectSaved(second)
  await device.kill()

  context = await device.open()
  const third = await reopen(context, workshop)
  await expect(third.locator('.wm-said')).toHaveCount(90)
  await typeOn(third, 91, 120)
  await expectSaved(third)
  const tab = await context.newPage()
  await tab.goto(`${workshop}/board`)
  await enterPin(tab)
  await expect(tab.locator('.wm-said')).toHaveCount(120)
  await context.setOffline(false)
  // The session ended with the browser: nothing is sent in the name of nobody, and nothing is lost.
  await expect(tab.locator('.wm-board__state')).toContainText('120 not sent yet. Sign in to send it', { timeout: 60_000 })
  await signInAt(tab, 'isla', `${workshop}/board`)
  await enterPin(tab)
  await expect(tab.locator('.wm-board__state')).toContainText('everything is sent', { timeout: 60_000 })
  await expect(third.locator('.wm-board__state')).toContainText('everything is sent', { timeout: 60_000 })
  await expect(third.locator('.wm-said[data-standing="sent"]')).toHaveCount(120)

  const elsewhere = await browser.newContext({ baseURL: site.address })
  await signInAt(await elsewhere.newPage(), 'rory', '/paper')
  expect(await textsOf(elsewhere, workshop)).toEqual(saidUpTo(120))
  await elsewhere.close()
  await device.end()
})

test('the same when the server is killed while the outbox drains', async ({ browser }) => {
  test.setTimeout(600_000)
  const site = await startSite()
  const workshop = await addWorkshop(site, ['isla'])
  const context = await browser.newContext({ baseURL: site.address })
  const page = await context.newPage()
  await openBoard(page, 'isla', workshop)
  await context.setOffline(true)
  await typeOn(page, 1, 120)
  await expectSaved(page)
  // The first batch arrives and its answer does not; then the server is gone.
  const killed: Promise<void>[] = []
  await context.route('**/entries', async (route) => {
    if (killed.length > 0) return route.abort()
    await route.fetch()
    killed.push(site.kill())
    return route.abort()
  })
  await context.setOffline(false)
  await expect.poll(() => killed.length, { timeout: 60_000 }).toBe(1)
  await Promise.all(killed)
  await typeOn(page, 121, 130)
  await expectSaved(page)
  await expect(page.locator('.wm-board__state')).toContainText('130 not sent yet')
  await context.unroute('**/entries')
  const again = await startSite({ folder: site.folder, port: Number(new URL(site.address).port) })
  await expect(page.locator('.wm-board__state')).toContainText('everything is sent', { timeout: 120_000 })
  expect(await textsOf(context, workshop)).toEqual(saidUpTo(130))
  await context.close()
  await again.stop()
})

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

test('what may identify is marked while it is typed, without a signal too, and everything is a button', async ({ site, page, context }) => {
  const workshop = await addWorkshop(site, ['isla'])
  await openBoard(page, 'isla', workshop)
  await expectKeptForLater(page)
  await context.setOffline(true)
  await page.reload()
  await enterPin(page)
  await box(page).fill('Liam helps me. Ring 07700900123 to hear it.')
  await expect(page.locator('.marks li:visible').filter({ hasText: 'Liam' })).toBeVisible({ timeout: 30_000 })
  await expect(page.locator('.marks li:visible').filter({ hasText: '07700900123' })).toBeVisible()
  await page.getByRole('button', { name: 'Add', exact: true }).click()
  await expect(page.locator('.marks:visible')).toHaveCount(0)
  await page.getByRole('button', { name: 'Change this' }).click()
  await expect(page.getByRole('button', { name: 'Edit' })).toBeFocused()
  await page.getByRole('button', { name: 'Take off' }).click()
  await expect(page.locator('.wm-said')).toHaveCount(0)
  await page.getByText('Taken off the board').click()
  await page.getByRole('button', { name: 'Put back' }).click()
  await expect(page.locator('.wm-said')).toHaveCount(1)
  await page.getByRole('button', { name: 'Pause' }).click()
  await expect(page.locator('[data-interruption-list]')).toHaveText('Paused: a break')
  await context.setOffline(false)
  await expect(page.locator('.wm-said__words')).toHaveText('Liam helps me. Ring [phone] to hear it.', { timeout: 30_000 })
})

test('a name in what is sent before anybody was told of it is pointed out on the board, until somebody looks at it', async ({
  site,
  page,
}) => {
  await openBoard(page, 'isla', await addWorkshop(site, ['isla']))
  // Once the words have come.
  await box(page).fill('Agnes was there. ')
  await expect(page.locator('.marks li:visible').filter({ hasText: 'Agnes' })).toBeVisible({ timeout: 30_000 })
  await box(page).fill('')
  const again = page.locator('.wm-look-again')
  for (const text of ['Nobody came to Liam', 'We waited for Fiona']) {
    await page.keyboard.insertText(text)
    await page.keyboard.press('Enter')
  }
  await expect(page.locator('.wm-said')).toHaveCount(2)
  await expect(again).toContainText('Look at “Fiona” again: it may point to somebody. 1 more to look at.')
  await again.getByRole('button', { name: 'It may stay' }).click()
  await expect(again).toContainText('Look at “Liam” again: it may point to somebody.')
  await again.getByRole('button', { name: 'Change it' }).click()
  await expect(box(page)).toHaveValue('Nobody came to Liam')
  await expect(again.getByRole('button')).toHaveCount(0)
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
