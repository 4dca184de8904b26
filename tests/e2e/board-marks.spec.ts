import { addWorkshop, box, enterPin, expect, expectKeptForLater, openBoard, test } from '../support/board-steps'

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
  await page.getByRole('button', { name: 'Pause', exact: true }).click()
  await expect(page.locator('[data-interruption-list]')).toHaveText('Paused: a break')
  await expect(page.getByRole('button', { name: 'Go on' })).toBeFocused()
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

test('what was replaced in what is sent before anybody was told of it is said by what stands in its place', async ({ site, page }) => {
  await openBoard(page, 'isla', await addWorkshop(site, ['isla']))
  await box(page).fill('Agnes was there. ')
  await expect(page.locator('.marks li:visible').filter({ hasText: 'Agnes' })).toBeVisible({ timeout: 30_000 })
  await box(page).fill('')
  await page.keyboard.insertText('He rang me on 12/11/2025')
  await page.keyboard.press('Enter')
  const again = page.locator('.wm-look-again')
  await expect(again.getByRole('status')).toHaveText('[date] was put in place of what identifies.')
  await again.getByRole('button', { name: 'OK' }).click()
  await expect(again.getByRole('status')).toHaveText('')
  await expect(box(page)).toBeFocused()
})
