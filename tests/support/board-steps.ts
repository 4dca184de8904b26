import { execFile } from 'node:child_process'
import path from 'node:path'
import { promisify } from 'node:util'
import { test as base, expect, type BrowserContext, type Locator, type Page } from '@playwright/test'
import Database from 'better-sqlite3'
import type { Board, BoardContribution } from '~/domain/workshop/board'
import { startSite, type Site } from './start-site'

export const pin = '24681357'
const password = 'four plain words here'

/** Adds a running workshop to a site, run by these facilitators; gives the address of its page. */
export async function addWorkshop(site: Site, facilitators: readonly string[], perspective = 'accused'): Promise<string> {
  const given = ['--import', 'tsx', 'tests/support/add-workshop.ts', 'Recovery café', perspective, pin, password, ...facilitators]
  const env: NodeJS.ProcessEnv = { ...process.env, NODE_ENV: 'production', DATA_DIR: site.folder, DATABASE_URL: '' }
  const { stdout } = await promisify(execFile)(process.execPath, given, { env })
  return `/workshops/${stdout.trim()}`
}

/** Every device of a workshop may keep nothing of it any more. */
export function revokeDevices(site: Site, workshop: string): void {
  const database = new Database(path.join(site.folder, 'what-matters.sqlite'))
  database.prepare('UPDATE WorkshopCapture SET isRevoked = 1 WHERE workshopId = ?').run(workshop.slice('/workshops/'.length))
  database.close()
}

export async function signInAt(page: Page, name: string, next: string): Promise<void> {
  await page.goto(`/sign-in?next=${encodeURIComponent(next)}`)
  await page.getByLabel('Sign-in name').fill(name)
  await page.getByLabel('Password').fill(password)
  await page.getByRole('button', { name: 'Sign in' }).click()
  await expect(page.getByRole('button', { name: `Sign out ${name}` })).toBeVisible()
}

/** Types the PIN and waits for the board. */
export async function enterPin(page: Page): Promise<void> {
  await page.getByLabel('PIN of this workshop').fill(pin)
  await page.keyboard.press('Enter')
  await expect(page.locator('.wm-board--live')).toBeVisible({ timeout: 30_000 })
}

export async function openBoard(page: Page, name: string, workshop: string): Promise<void> {
  await signInAt(page, name, `${workshop}/board`)
  await page.goto(`${workshop}/board`)
  await enterPin(page)
}

/** The device can open the board without a signal. */
export async function expectKeptForLater(page: Page): Promise<void> {
  const kept = (): Promise<boolean> =>
    page.evaluate(async () => {
      const registration = await navigator.serviceWorker.getRegistration('/workshops/')
      const lexicon = document.querySelector<HTMLElement>('#board')?.dataset['lexicon'] ?? ''
      const shell = await caches.match(`${location.pathname}?shell`)
      return (
        registration?.active !== null && registration !== undefined && shell !== undefined && (await caches.match(lexicon)) !== undefined
      )
    })
  await expect.poll(kept, { timeout: 60_000 }).toBe(true)
}

export const box = (page: Page): Locator => page.locator('textarea[name="text"]')

/** What stands on the board of the server, in the order of speaking, as somebody who is signed in there reads it. */
export async function onServer(context: BrowserContext, workshop: string): Promise<readonly BoardContribution[]> {
  const answer = await context.request.get(`${workshop}/board.json`)
  expect(answer.status()).toBe(200)
  const { board } = (await answer.json()) as { readonly board: Board }
  return [...board.contributions].sort((one, other) => one.order - other.order)
}

export const test = base.extend<object, { site: Site }>({
  site: [
    // eslint-disable-next-line no-empty-pattern -- the runner reads which fixtures are asked for from this pattern
    async ({}, use) => {
      const site = await startSite()
      await use(site)
      await site.stop()
    },
    { scope: 'worker', timeout: 480_000 },
  ],
  baseURL: async ({ site }, use) => use(site.address),
})

export { expect } from '@playwright/test'
