import { expect, type Page, test as base } from '@playwright/test'
import { startSite, type Site } from './start-site'

/** A journey through the demonstration; `site` is started for it alone. */
export const demonstrationTest = base.extend<{ site: Site }>({
  site: [
    // eslint-disable-next-line no-empty-pattern -- the runner reads which fixtures are asked for from this pattern
    async ({}, use) => {
      const site = await startSite({ command: 'demo' })
      await use(site)
      await site.stop()
    },
    { timeout: 480_000 },
  ],
  baseURL: async ({ site }, use) => use(site.address),
})

/** Signs in with the password that this start of the demonstration said. */
export async function signInToDemonstration(page: Page, site: Site, signInName = 'demo-coordinator'): Promise<void> {
  const password = new RegExp(`${signInName}\\s+(\\S+)`).exec(site.said())?.[1] ?? ''
  await page.goto('/sign-in')
  await page.getByLabel('Sign-in name').fill(signInName)
  await page.getByLabel('Password').fill(password)
  await page.getByRole('button', { name: 'Sign in' }).click()
  await expect(page.getByRole('button', { name: /^Sign out/ })).toBeVisible()
}
