import type { BrowserContext, Page } from '@playwright/test'
import { addWorkshop, box, enterPin, expect, expectKeptForLater, onServer, openBoard, signInAt, test } from '../support/board-steps'
import { startSite } from '../support/start-site'
import { tablet } from '../support/tablet'
import { saidUpTo, typeOn } from '../support/type-on'

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

test('without a signal no link throws the board away, and the big screen opens though nobody had opened it', async ({
  site,
  page,
  context,
}) => {
  const workshop = await addWorkshop(site, ['isla'])
  await openBoard(page, 'isla', workshop)
  await expectKeptForLater(page)
  await expect.poll(() => page.evaluate(async (shell) => (await caches.match(shell)) !== undefined, `${workshop}/screen?shell`)).toBe(true)
  await typeOn(page, 1, 3)
  await context.setOffline(true)
  await expect(page.locator('.wm-board__state')).toContainText('No signal')
  await page.keyboard.type('Half a sent')
  for (const link of [
    page.getByRole('link', { name: 'The page of this workshop' }),
    page.getByRole('link', { name: 'Workshops', exact: true }),
  ]) {
    await link.click()
    await expect(page.locator('[data-board-status]')).toContainText('This page needs a signal. Your board is still here.')
    await expect(box(page)).toHaveValue('Half a sent')
  }
  const [screen] = await Promise.all([context.waitForEvent('page'), page.getByRole('link', { name: 'Big screen' }).click()])
  await expect(screen.locator('.wm-said')).toHaveCount(3)
  await screen.goto(workshop)
  await expect(screen.getByRole('heading', { name: 'This page needs a signal' })).toBeVisible()
  await expect(screen.locator('body')).not.toContainText('Recovery café')
  await screen.getByRole('link', { name: 'Back to the board' }).click()
  await expect(screen.getByLabel('PIN of this workshop')).toBeVisible()
  await screen.close()
  await context.setOffline(false)
  await expect(page.locator('.wm-board__state')).toContainText('everything is sent', { timeout: 60_000 })
  await page.getByRole('link', { name: 'The page of this workshop' }).click()
  await expect(page).toHaveURL(workshop)
})
