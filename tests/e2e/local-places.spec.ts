import { fitForEveryone, walkByKeyboard } from '../support/fit-for-everyone'
import { expect, testFromTheStart as test } from '../support/journey'
import { joinFirst } from '../support/staff-steps'

test('a coordinator adds the places of the area, one and many, and takes one away @desk @phone @no-js', async ({ page, site }) => {
  await joinFirst(page, site)
  await page.goto('/settings')
  await page.getByRole('link', { name: 'Names by which people of the area could be recognised' }).click()
  await expect(page.getByRole('heading', { name: 'Local places' })).toBeVisible()

  await page.getByLabel('Name', { exact: true }).fill('street')
  await page.getByRole('button', { name: 'Add this place' }).click()
  await expect(page.getByRole('alert')).toContainText('Choose what kind of place it is')
  await expect(page.getByLabel('Name', { exact: true })).toHaveValue('street')
  await page.getByLabel('What it is').selectOption('Pub')
  await page.getByRole('button', { name: 'Add this place' }).click()
  await expect(page.getByRole('alert')).toContainText('This word stands in too many comments')
  await page.getByLabel('Name', { exact: true }).fill('The Thistle Bar')
  await page.getByRole('button', { name: 'Add this place' }).click()
  await expect(page.getByRole('status')).toContainText('Added.')
  await expect(page.getByText('Pubs (1)')).toBeVisible()
  await expect(page.getByRole('button', { name: 'Take away The Thistle Bar' })).toBeVisible()

  await page.getByLabel('What they all are').selectOption('Street')
  await page.getByLabel('Names', { exact: true }).fill('Ludgate\n77\nMar Street\nLUDGATE')
  await page.getByRole('button', { name: 'Check this list' }).click()
  await expect(page.getByRole('alert')).toContainText('Line 2, “77”: A name needs letters')
  await expect(page.getByRole('alert')).toContainText('Line 4, “LUDGATE”: This name is there already')
  await expect(page.getByLabel('Names', { exact: true })).toHaveValue('Ludgate\n77\nMar Street\nLUDGATE')
  await page.getByLabel('Names', { exact: true }).fill('Ludgate\nMar Street')
  await page.getByRole('button', { name: 'Check this list' }).click()
  await expect(page.getByText('All 2 names are good. They are not added yet.')).toBeVisible()
  await page.getByRole('button', { name: 'Add these 2 names' }).click()
  await expect(page.getByText('Streets (2)')).toBeVisible()

  await page.getByRole('button', { name: 'Take away Ludgate' }).click()
  await expect(page.getByText('Streets (1)')).toBeVisible()
  const names = await page.request.get('/places/clackmannanshire.json')
  const { places } = (await names.json()) as { places: readonly string[] }
  expect(places).toEqual(expect.arrayContaining(['Alloa', 'Mar Street', 'The Thistle Bar']))
  expect(places).not.toContain('Ludgate')
})

test('the page of places is fit for everyone, folded and with its problems', async ({ page, site }) => {
  await joinFirst(page, site)
  await page.goto('/settings/places?kind=prison')
  await fitForEveryone(page)
  await walkByKeyboard(page)
  await page.getByRole('button', { name: 'Check this list' }).click()
  await expect(page.getByRole('alert')).toBeVisible()
  await fitForEveryone(page)
})
