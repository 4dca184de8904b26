import type { Page } from '@playwright/test'
import { addWorkshop, box, enterPin, expect, openBoard, signInAt, test } from '../support/board-steps'
import { findViolations } from '../support/find-violations'

const banner = (page: Page) => page.locator('#paused')

test('one key pauses: the banner stays in sight, the wall shows nothing of what was said, and everything comes back', async ({
  site,
  page,
  context,
  browser,
}) => {
  const workshop = await addWorkshop(site, ['isla', 'rory'])
  await openBoard(page, 'isla', workshop)
  await box(page).fill('They waited all day')
  await page.keyboard.press('Enter')
  const screen = await context.newPage()
  await screen.goto(`${workshop}/screen`)
  await expect(screen.locator('.wm-said')).toHaveCount(1)
  const elsewhere = await browser.newContext({ baseURL: site.address })
  const wall = await elsewhere.newPage()
  await signInAt(wall, 'rory', `${workshop}/board`)
  await wall.goto(`${workshop}/screen`)
  await expect(wall.locator('.wm-said')).toHaveCount(1)

  await page.bringToFront()
  await page.keyboard.type('Half a sent')
  await page.keyboard.press('F9')
  await expect(banner(page)).toContainText('The workshop is paused: a break. Since')
  await expect(box(page)).toBeFocused()
  for (const shown of [screen, wall]) {
    await expect(shown.locator('main')).toContainText('The workshop is paused.', { timeout: 30_000 })
    await expect(shown.locator('.wm-said')).toHaveCount(0)
    await expect(shown.locator('main')).not.toContainText(/break|Arrest/, { useInnerText: true })
  }
  expect(await findViolations(screen)).toEqual([])
  expect(await findViolations(page)).toEqual([])
  await page.evaluate(() => scrollTo({ top: document.body.scrollHeight, behavior: 'instant' }))
  await expect(banner(page)).toBeInViewport()
  // Who presses the key twice in a hurry shows nothing by it, and may finish the sentence.
  await page.keyboard.press('F9')
  await expect(banner(page)).toBeVisible()
  await page.keyboard.type('ence')
  await page.keyboard.press('Enter')
  await expect(page.locator('.wm-said')).toHaveCount(2)
  await expect(screen.locator('.wm-said')).toHaveCount(0)

  await page.reload()
  await enterPin(page)
  await expect(banner(page)).toContainText('The workshop is paused: a break. Since')
  await page.keyboard.press('Shift+F9')
  await expect(banner(page)).toBeHidden()
  for (const shown of [screen, wall]) {
    await expect(shown.locator('.wm-said')).toHaveCount(2, { timeout: 30_000 })
    await expect(shown.locator('main')).not.toContainText('paused')
  }
  await expect(page.locator('[data-interruption-list] li')).toHaveText(['Paused: a break', 'Went on'])
  await elsewhere.close()
})

test('a pause without a signal reaches the wall of the same device, and a stop with its reason too', async ({ site, page, context }) => {
  const workshop = await addWorkshop(site, ['isla'])
  await openBoard(page, 'isla', workshop)
  await box(page).fill('They waited all day')
  await page.keyboard.press('Enter')
  const screen = await context.newPage()
  await screen.goto(`${workshop}/screen`)
  await expect(screen.locator('.wm-said')).toHaveCount(1)
  await context.setOffline(true)
  await page.bringToFront()
  await page.getByLabel('Why').selectOption('Somebody is upset')
  await page.getByRole('button', { name: 'Pause', exact: true }).click()
  await expect(banner(page)).toContainText('The workshop is paused: somebody is upset.')
  await expect(page.getByRole('button', { name: 'Go on' })).toBeFocused()
  await expect(screen.locator('main')).toContainText('The workshop is paused.')
  await expect(screen.locator('main')).not.toContainText(/upset|They waited/)
  await page.getByRole('button', { name: 'Stop the workshop' }).click()
  await expect(banner(page)).toContainText('The workshop is stopped: somebody is upset.')
  await expect(screen.locator('main')).toContainText('The workshop is stopped.')
  await page.getByRole('button', { name: 'Go on' }).click()
  await expect(page.getByRole('button', { name: 'Pause', exact: true })).toBeFocused()
  await expect(screen.locator('.wm-said')).toHaveCount(1)
})

test('without JavaScript pausing is a form at the top, and the wall that is opened then shows the pause alone @no-js', async ({
  site,
  page,
}) => {
  const workshop = await addWorkshop(site, ['isla'])
  await signInAt(page, 'isla', `${workshop}/board`)
  await page.goto(`${workshop}/board`)
  await page.getByRole('textbox', { name: 'What was said' }).fill('They waited all day')
  await page.getByRole('button', { name: 'Add', exact: true }).click()
  await page.getByLabel('Why').selectOption('Somebody is upset')
  await page.getByRole('button', { name: 'Pause', exact: true }).click()
  await expect(banner(page)).toContainText('The workshop is paused: somebody is upset.')
  await expect(page.getByRole('button', { name: 'Pause', exact: true })).toBeHidden()
  await page.goto(`${workshop}/screen`)
  await expect(page.locator('main')).toContainText('The workshop is paused.')
  await expect(page.locator('main')).not.toContainText(/They waited|upset/)
  await page.goto(`${workshop}/board`)
  await page.getByRole('button', { name: 'Go on' }).click()
  await expect(banner(page)).toBeHidden()
  await page.goto(`${workshop}/screen`)
  await expect(page.locator('[data-contribution]')).toHaveCount(1)
})

test('a development session names the keys that it has', async ({ site, page }) => {
  await openBoard(page, 'isla', await addWorkshop(site, ['isla'], 'development'))
  await expect(page.locator('.wm-keys--line')).toContainText('F8 next heading')
  await expect(page.locator('.wm-keys--line')).toContainText('F9 pause')
  await expect(page.locator('.wm-keys--line')).not.toContainText(/F2|stage/)
})
