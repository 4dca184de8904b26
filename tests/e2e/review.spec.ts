import { test as base, type Browser, type BrowserContextOptions, type Page } from '@playwright/test'
import { signInToDemonstration } from '../support/demonstration'
import { fitForEveryone, walkByKeyboard } from '../support/fit-for-everyone'
import { type Site, startSite } from '../support/start-site'
import { confirm } from '../support/staff-steps'

const { expect } = base

/** The demonstration, in which texts wait for their review; each of these journeys goes on where the one before ended. */
const test = base.extend<object, { site: Site }>({
  site: [
    // eslint-disable-next-line no-empty-pattern -- the runner reads which fixtures are asked for from this pattern
    async ({}, use) => {
      const site = await startSite({ command: 'demo' })
      await use(site)
      await site.stop()
    },
    { scope: 'worker', timeout: 480_000 },
  ],
  baseURL: async ({ site }, use) => use(site.address),
})

test.describe.configure({ mode: 'serial' })

function waitingOn(page: Page): Promise<number> {
  return page
    .locator('#text-heading')
    .textContent()
    .then((words) => Number(/\d+/.exec(words ?? '')?.[0] ?? 1))
}

async function openPage(browser: Browser, site: Site, options: BrowserContextOptions = {}): Promise<Page> {
  return (await browser.newContext({ baseURL: site.address, ...options })).newPage()
}

test('a reviewer decides by keyboard alone, and the focus is on the next text each time', async ({ page, site }) => {
  await signInToDemonstration(page, site, 'demo-reviewer')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Review what people wrote and said')
  await fitForEveryone(page)
  await page.getByRole('link', { name: /Review texts/ }).focus()
  await page.keyboard.press('Enter')
  const section = page.locator('#text')
  await expect(section).toBeFocused()
  const first = await waitingOn(page)
  await fitForEveryone(page)
  await walkByKeyboard(page)
  await section.focus()

  await page.keyboard.press('a')
  await expect(page.getByRole('status')).toContainText('Approved.')
  await expect(section).toBeFocused()
  expect(await waitingOn(page)).toBe(first - 1)

  await page.keyboard.press('e')
  const words = page.getByLabel('The words that may be shown')
  await expect(words).toBeFocused()
  // Letters are letters while somebody types.
  await page.keyboard.press('Control+A')
  await page.keyboard.type('are roads safer? ask 4827361')
  await expect(words).toHaveValue('are roads safer? ask 4827361')
  await page.keyboard.press('Escape')
  await expect(section).toBeFocused()
  await page.keyboard.press('a')
  await expect(page.getByRole('status')).toContainText('Before it was kept, this was replaced in it')

  await page.keyboard.press('e')
  await page.keyboard.press('Control+A')
  await page.keyboard.press('Delete')
  await page.keyboard.press('Escape')
  await page.keyboard.press('a')
  await expect(page.getByRole('alert')).toContainText('Write the words that may be shown')
  await fitForEveryone(page)

  await page.goto(page.url())
  await page.keyboard.press('r')
  await expect(page.getByRole('status')).toContainText('Refused.')
  await page.keyboard.press('s')
  await expect(page.getByRole('status')).toContainText('Another reviewer will decide')
  expect(await waitingOn(page)).toBe(first - 4)

  await page.keyboard.press('?')
  await expect(page.getByText('Open or close this list')).toBeVisible()
  await page.getByLabel('Use these keys').uncheck()
  await page.keyboard.press('a')
  await page.reload()
  await section.focus()
  await page.keyboard.press('r')
  await expect(page.getByRole('status')).toContainText('Another reviewer will decide')
  expect(await waitingOn(page)).toBe(first - 4)
})

test('without a script everything is a form', async ({ browser, site }) => {
  const page = await openPage(browser, site, { javaScriptEnabled: false, viewport: { width: 360, height: 740 } })
  await signInToDemonstration(page, site, 'demo-coordinator')
  await page.getByRole('link', { name: 'Review', exact: true }).click()
  await page.getByRole('link', { name: /Review texts/ }).click()
  await expect(page.getByText('Use these keys')).toBeHidden()
  const first = await waitingOn(page)
  await page.getByLabel('The words that may be shown').fill('In other words.')
  await page.getByRole('button', { name: 'Approve' }).click()
  await expect(page.getByRole('status')).toContainText('Approved.')
  await page.getByRole('button', { name: 'Refuse' }).click()
  await expect(page.getByRole('status')).toContainText('Refused.')
  expect(await waitingOn(page)).toBe(first - 2)
})

test('a hundred texts take less than half an hour of pressing keys', async ({ page, site }) => {
  await signInToDemonstration(page, site, 'demo-reviewer')
  await page.goto(await page.getByRole('link', { name: /Review texts/ }).evaluate((link: HTMLAnchorElement) => link.href))
  const [texts, since] = [await waitingOn(page), Date.now()]
  for (let text = 0; text < texts; text += 1) {
    await expect(page.locator('#text')).toBeFocused()
    await Promise.all([page.waitForURL(/done=approve/), page.waitForEvent('load'), page.keyboard.press('a')])
  }
  await expect(page.getByRole('heading', { name: 'Nothing is left' })).toBeVisible()
  await fitForEveryone(page)
  // What the machine takes; the rest of the eighteen seconds a text are for reading.
  expect((Date.now() - since) / texts).toBeLessThan(3000)
})

test('after sealing a second reviewer looks at the words of a small group, and the log has one line a day', async ({ page, site }) => {
  await signInToDemonstration(page, site, 'demo-coordinator')
  await page.goto('/waves')
  const wave = await page.getByRole('link', { name: /What people wrote/ }).getAttribute('href')
  await page.goto(`${wave}/seal`)
  await confirm(page, 'Seal this wave')
  await expect(async () => {
    await page.goto('/review')
    await expect(page.getByRole('link', { name: /Second looks/ })).toBeVisible()
  }).toPass({ timeout: 60_000 })
  await page.getByRole('link', { name: /Second looks/ }).click()
  await expect(page.getByText('a second reviewer has to agree')).toBeVisible()
  await expect(page.getByRole('button', { name: 'Ask a second reviewer' })).toHaveCount(0)
  await fitForEveryone(page)
  await page.locator('#text').focus()
  await page.keyboard.press('a')
  await expect(page.getByRole('status')).toContainText('Approved by two reviewers.')
  await page.goto('/audit')
  await expect(page.getByRole('row', { name: /Isla.*approved texts.*What people wrote/ })).toHaveCount(1)
  await expect(page.getByText('4827361')).toHaveCount(0)
})
