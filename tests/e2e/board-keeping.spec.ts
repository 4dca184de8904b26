import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { chromium, type BrowserContext, type Page } from '@playwright/test'
import { findBrowser } from '../../bin/find-browser.mjs'
import {
  add,
  enterPin,
  keepingShell,
  keptOfWorkshops,
  openBoard,
  openDevice,
  standingOn,
  wordsAtServer,
  wordsOn,
} from '../support/board-device'
import { coordinator, joinFirst } from '../support/staff-steps'
import { expect, testFromTheStart as test } from '../support/journey'
import { startSite, type Site } from '../support/start-site'
import { addWorkshop, revokeDevices, type WorkshopHere } from '../support/workshop-site'

/** What is waited for, not what it takes. */
const patience = { timeout: 60_000 }

const lines = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, index) => `Said as number ${from + index}.`)

async function addAll(page: Page, words: readonly string[], outcome: string): Promise<void> {
  for (const text of words) expect((await add(page, text))[0]).toBe(outcome)
}

async function signedIn(page: Page, site: Site): Promise<WorkshopHere> {
  await joinFirst(page, site)
  return addWorkshop(site)
}

async function signIn(page: Page): Promise<void> {
  await page.goto('/sign-in')
  if (!page.url().includes('/sign-in')) return
  await page.getByLabel('Sign-in name').fill(coordinator.signInName)
  await page.getByLabel('Password').fill(coordinator.password)
  await page.getByRole('button', { name: 'Sign in' }).click()
  await page.waitForURL(/waves/)
}

const cut = (context: BrowserContext) => context.route(/\/(entries|board[.]json|device)$/, (route) => route.abort())
const signalBack = async (context: BrowserContext, pages: readonly Page[]) => {
  await context.unroute(/\/(entries|board[.]json|device)$/)
  for (const page of pages) await page.evaluate(() => dispatchEvent(new Event('online')))
}

test('a PIN is checked, what waits is locked under it, and it arrives once from two tabs', async ({ page, context, site }) => {
  const workshop = await signedIn(page, site)
  await openDevice(page, workshop)
  await enterPin(page, '1234')
  await expect(page.getByRole('alert')).toHaveText('Enter the eight digits of the PIN.')
  await enterPin(page, '87654321')
  await expect(page.getByRole('alert')).toContainText('This is not the PIN')
  await enterPin(page, workshop.pin)
  await page.waitForFunction(() => window.session !== undefined)

  await cut(context)
  const other = await context.newPage()
  await context.unroute(/\/(entries|board[.]json|device)$/)
  await openBoard(other, workshop)
  await cut(context)
  await addAll(page, lines(1, 60), 'saved')
  await addAll(other, lines(61, 70), 'saved')
  await expect.poll(() => wordsOn(page), patience).toEqual(lines(1, 70))
  await expect.poll(() => standingOn(page), patience).toEqual({ status: 'offline', unsent: 70 })
  expect(await keptOfWorkshops(page)).toContain('capture')
  for (const word of ['Said as', 'idea', workshop.pin]) expect(await keptOfWorkshops(page)).not.toContain(word)

  await signalBack(context, [page, other])
  for (const tab of [page, other]) await expect.poll(() => standingOn(tab), patience).toEqual({ status: 'online', unsent: 0 })
  expect(await wordsAtServer(page, workshop)).toEqual(lines(1, 70))
  for (const tab of [page, other]) expect(await wordsOn(tab)).toEqual(lines(1, 70))
})

test('a browser that is killed and a server that is killed while it takes lose nothing and count nothing twice', async ({ page, site }) => {
  test.setTimeout(600_000)
  const folder = mkdtempSync(path.join(tmpdir(), 'what-matters-tablet-'))
  const root = process.getuid?.() === 0 ? ['--no-sandbox'] : []
  const launch = () => chromium.launchPersistentContext(folder, { executablePath: findBrowser(), args: root, baseURL: site.address })
  const workshop = await signedIn(page, site)
  let tablet = await launch()
  let board = await tablet.newPage()
  await signIn(board)
  await openBoard(board, workshop)
  await cut(tablet)
  await addAll(board, lines(1, 40), 'saved')
  const gone = new Promise((resolve) => tablet.once('close', resolve))
  await (await tablet.newCDPSession(board)).send('Browser.crash').catch(() => undefined)
  await gone

  tablet = await launch()
  board = await tablet.newPage()
  // A browser that is killed soon after the sign-in may have forgotten it.
  await signIn(board)
  await cut(tablet)
  await openDevice(board, workshop)
  await enterPin(board, '11111111')
  await expect(board.getByRole('alert')).toContainText('Nothing is lost')
  await enterPin(board, workshop.pin)
  await board.waitForFunction(() => window.session !== undefined)
  expect(await wordsOn(board)).toEqual(lines(1, 40))
  await addAll(board, lines(41, 120), 'saved')

  // The first batch arrives, its answer does not: the server is killed when it has taken it.
  await tablet.unroute(/\/(entries|board[.]json|device)$/)
  let isKilled = false
  await board.route(/\/entries$/, async (route) => {
    if (isKilled) return route.continue()
    await route.fetch()
    isKilled = true
    await site.kill()
    await route.abort()
  })
  await board.evaluate(() => dispatchEvent(new Event('online')))
  await expect.poll(() => isKilled, patience).toBe(true)
  await expect.poll(() => standingOn(board), patience).toEqual({ status: 'offline', unsent: 120 })
  const again = await startSite({ folder: site.folder, port: Number(new URL(site.address).port) })
  await board.evaluate(() => dispatchEvent(new Event('online')))
  await expect.poll(() => standingOn(board), patience).toEqual({ status: 'online', unsent: 0 })
  expect(await wordsAtServer(board, workshop)).toEqual(lines(1, 120))
  await tablet.close()
  await again.stop()
  rmSync(folder, { recursive: true, force: true })
})

test('a revoked device and a device that is signed out keep nothing', async ({ page, context, site }) => {
  const workshop = await signedIn(page, site)
  await openBoard(page, workshop)
  await addAll(page, lines(1, 2), 'saved')
  await expect.poll(() => standingOn(page), patience).toEqual({ status: 'online', unsent: 0 })
  await cut(context)
  await addAll(page, lines(3, 3), 'saved')
  revokeDevices(site)
  await signalBack(context, [page])
  await expect.poll(() => standingOn(page), patience).toEqual({ status: 'revoked', unsent: 0 })
  expect(await wordsOn(page)).toEqual([])
  await expect.poll(() => keptOfWorkshops(page), patience).toBe('')

  await openBoard(page, workshop)
  await cut(context)
  await addAll(page, lines(4, 4), 'saved')
  await page.getByRole('button', { name: 'Sign out Ailsa' }).click()
  const question = page.getByRole('dialog', { name: 'Not everything has been sent' })
  await expect(question).toContainText('1 entry of a workshop has not been sent')
  await question.getByRole('button', { name: 'Stay signed in' }).click()
  expect(await keptOfWorkshops(page)).not.toBe('')
  await context.setOffline(true)
  await page.getByRole('button', { name: 'Sign out Ailsa' }).click()
  await question.getByRole('button', { name: 'Sign out and destroy them' }).click()
  await expect(page.getByRole('status')).toContainText('This device is wiped')
  expect(await keptOfWorkshops(page)).toBe('')
  await context.setOffline(false)
  await page.goto('/waves')
  await page.waitForURL(/sign-in[?]signed-out/)
  expect((await page.request.get(`/workshops/${workshop.id}/board.json`)).status()).toBe(401)
})

test('the board opens without a signal, with nothing of what was said in what is kept for that', async ({ page, context, site }) => {
  const workshop = await signedIn(page, site)
  await page.goto(workshop.board)
  await page.evaluate(`${keepingShell}
    void shellKeeping.keepShell(document.querySelector('#board').dataset)`)
  const kept = () =>
    page.evaluate(async () => {
      const names = (await caches.keys()).filter((name) => name.startsWith('workshop '))
      const all = await Promise.all(names.map(async (name) => (await (await caches.open(name)).keys()).map(({ url }) => url)))
      const active = (await navigator.serviceWorker.getRegistration('/workshops/'))?.active != null
      return active ? all.flat().join(' ') : ''
    })
  await expect.poll(kept, patience).toMatch(/board[?]shell.*words-|words-.*board[?]shell/)
  await context.setOffline(true)
  await page.goto(workshop.board)
  await expect(page.getByRole('heading', { name: 'Board: A test workshop' })).toBeVisible()
  await expect(page.locator('#board[data-shell]')).toHaveCount(1)
  await context.setOffline(false)
  // Whoever has to sign in again goes on typing first: the board opens from the device, not the sign-in.
  const session = await context.cookies()
  await context.clearCookies()
  await page.goto(workshop.board)
  await expect(page.locator('#board[data-shell]')).toHaveCount(1)
  await context.addCookies(session)
  await page.goto(workshop.board)
  await expect(page.locator('#board:not([data-shell])')).toHaveCount(1)
  await page.goto('/waves')
  await page.getByRole('button', { name: 'Sign out Ailsa' }).click()
  await page.waitForURL(/sign-in/)
  expect(await page.evaluate(async () => (await caches.keys()).filter((name) => name.startsWith('workshop ')))).toEqual([])
  expect(await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)).toBe(0)
})
