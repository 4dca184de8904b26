import { test as base, type BrowserContext } from '@playwright/test'
import { fitForEveryone, walkByKeyboard } from '../support/fit-for-everyone'
import { seedWorkshopReview } from '../support/seed-workshop-review'
import { type Site, startSite } from '../support/start-site'

const { expect } = base
const today = '2026-03-04'

/** A site with a workshop whose review is open; each of these journeys goes on where the one before ended. */
const test = base.extend<object, { site: Site; seeded: ReturnType<typeof seedWorkshopReview> }>({
  site: [
    // eslint-disable-next-line no-empty-pattern -- the runner reads which fixtures are asked for from this pattern
    async ({}, use) => {
      const site = await startSite({ today })
      await use(site)
      await site.stop()
    },
    { scope: 'worker', timeout: 480_000 },
  ],
  seeded: [async ({ site }, use) => use(seedWorkshopReview(site.folder, today)), { scope: 'worker' }],
  baseURL: async ({ site }, use) => use(site.address),
})

test.describe.configure({ mode: 'serial' })

async function signInWith(context: BrowserContext, site: Site, cookie: string): Promise<void> {
  const [name = '', value = ''] = cookie.split(/=(.*)/s)
  await context.addCookies([{ name, value, url: site.address }])
}

test('a reviewer decides about contributions by keyboard alone', async ({ page, context, site, seeded }) => {
  await signInWith(context, site, seeded.isla)
  await page.goto('/review')
  await fitForEveryone(page)
  await expect(page.getByText('3 contributions wait for you.')).toBeVisible()
  await page.getByRole('link', { name: /Review contributions/ }).focus()
  await page.keyboard.press('Enter')
  const section = page.locator('#text')
  await expect(section).toBeFocused()
  await fitForEveryone(page)
  await walkByKeyboard(page)
  for (const left of ['One of 2 contributions', 'The last contribution', 'Nothing is left']) {
    await section.focus()
    await page.keyboard.press('a')
    await expect(page.locator('#text-heading')).toHaveText(left)
    await expect(page.getByRole('status')).toContainText('Approved.')
  }
  await expect(page.getByText('Taken off the board.')).toHaveCount(0)
  await fitForEveryone(page)
})

test('another reviewer looks a second time at what is to be published', async ({ page, context, site, seeded }) => {
  await signInWith(context, site, seeded.rory)
  await page.goto('/review')
  await page.getByRole('link', { name: /Second looks/ }).click()
  await expect(page.locator('#text-heading')).toHaveText('One of 2 contributions')
  await fitForEveryone(page)
  await page.keyboard.press('e')
  await expect(page.getByRole('textbox')).toBeFocused()
  await page.getByRole('textbox').fill('Said in other words.')
  await page.keyboard.press('Escape')
  await page.keyboard.press('a')
  await expect(page.getByRole('status')).toContainText('Approved by two reviewers.')
})

test('a coder finds codes by their letters, and goes on to the next contribution', async ({ page, context, site, seeded }) => {
  await signInWith(context, site, seeded.isla)
  await page.goto(`/review/workshops/${seeded.workshop}/coding`)
  const search = page.getByLabel('Look for a code')
  await expect(search).toBeFocused()
  await fitForEveryone(page)
  for (let left = 3; left > 0; left -= 1) {
    const words = await page.locator('#words').textContent()
    await search.focus()
    // No name holds "feelings": it is found by its stem.
    await page.keyboard.type(left === 3 ? 'feelings' : 'feeling safe')
    await page.keyboard.press('Enter')
    await expect(page.getByLabel('Feeling safe')).toBeChecked()
    await page.keyboard.press('Enter')
    await expect(page.locator('#words', { hasText: words ?? '' })).toHaveCount(0)
  }
  await expect(page.getByText('You have coded every contribution that was let through so far.')).toBeVisible()
})

test('two coders see where they differ and how far they agree, and settle it', async ({ page, context, site, seeded }) => {
  await signInWith(context, site, seeded.rory)
  await page.goto(`/review/workshops/${seeded.workshop}/differences`)
  await expect(page.getByText('Isla chose')).toBeVisible()
  await expect(page.getByRole('cell', { name: /^0[.]6/ })).toBeVisible()
  await fitForEveryone(page)
  await walkByKeyboard(page)
  await page.getByLabel('Housing and community').check()
  await page.getByRole('button', { name: 'These codes count' }).click()
  await expect(page.getByRole('heading', { name: 'Nothing to settle' })).toBeVisible()
  await page.getByRole('link', { name: 'Go on coding' }).click()
  await page.getByRole('link', { name: 'All that was let through' }).click()
  await expect(page.getByRole('heading', { name: 'Somebody asked that these be taken down' })).toBeVisible()
  await fitForEveryone(page)
  await page.getByRole('link', { name: 'Show it again' }).click()
  await fitForEveryone(page)
  await page.getByRole('checkbox').check()
  await page.getByRole('button', { name: 'Show it again' }).click()
  await expect(page.getByRole('heading', { name: 'Somebody asked that these be taken down' })).toHaveCount(0)
})

test('the code book is reorganised, and each change taken back', async ({ page, context, site, seeded }) => {
  await signInWith(context, site, seeded.isla)
  await page.goto('/review/code-book')
  await fitForEveryone(page)
  await page.getByLabel('Name of the new code').fill('Feeling safe')
  await page.getByRole('button', { name: 'Add the code' }).click()
  await expect(page.getByRole('alert')).toContainText('Another code of the book has this name')
  await expect(page.getByLabel('Name of the new code')).toHaveValue('Feeling safe')
  await fitForEveryone(page)
  await page.getByLabel('Name of the new code').fill('Visits')
  await page.getByLabel('Where it stands').selectOption('Social interaction')
  await page.getByRole('button', { name: 'Add the code' }).click()
  await page.getByRole('link', { name: 'Change Play and recreation' }).click()
  await fitForEveryone(page)
  await page.getByLabel('Merge it into').selectOption('Natural space')
  await page.getByRole('button', { name: 'Merge it' }).click()
  await expect(page.getByText('The last change: merged “Play and recreation”.')).toBeVisible()
  await expect(page.getByRole('link', { name: 'Change Play and recreation' })).toHaveCount(0)
  await page.getByRole('button', { name: 'Undo the last change' }).click()
  await expect(page.getByRole('link', { name: 'Change Play and recreation' })).toBeVisible()
  await expect(page.getByText('The last change: added “Visits”.')).toBeVisible()
  await page.getByRole('button', { name: 'Undo the last change' }).click()
  await expect(page.getByText('The last change')).toHaveCount(0)
})

test('the review is ended when the reviewer says so twice', async ({ page, context, site, seeded }) => {
  await signInWith(context, site, seeded.isla)
  await page.goto('/review')
  await page.getByRole('link', { name: /End the review/ }).click()
  await fitForEveryone(page)
  await page.getByRole('button', { name: 'End the review' }).click()
  await expect(page.getByRole('alert')).toContainText('Tick the box to confirm')
  await page.getByRole('checkbox').check()
  await page.getByRole('button', { name: 'End the review' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Review what people wrote and said')
  await expect(page.getByRole('link', { name: /End the review/ })).toHaveCount(0)
})
