import type { BrowserContext, Page } from '@playwright/test'
import { expectFitPage } from '../support/fit-page'
import { keptOn } from '../support/kept-on'
import { readyToSend } from '../support/respond-steps'
import { expect, test } from '../support/survey-site'

const thanks = { name: 'Thank you. Your answers are in.' }
const saved = { name: 'Saved. Not sent yet.' }

/** The page was opened once, and the phone has kept it. */
async function openOnce(page: Page, link: string): Promise<void> {
  await page.goto(`${link}?lang=en`)
  await expect(async () => {
    const kept = await page.evaluate(async () => {
      const registration = await navigator.serviceWorker.getRegistration('/s/')
      const caches_ = await Promise.all((await caches.keys()).map(async (name) => (await (await caches.open(name)).keys()).length))
      return registration?.active === null || registration === undefined ? 0 : Math.max(0, ...caches_)
    })
    expect(kept).toBeGreaterThan(4)
  }).toPass({ timeout: 30_000 })
}

async function answerToCheck(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Start' }).click()
  await page.locator('section:visible input[value="4"]').check()
  await page.locator('section:visible textarea').first().fill('The path by the river.')
  while (await page.locator('[data-by="1"]:visible').count()) await page.locator('[data-by="1"]:visible').click()
  await readyToSend(page)
  await expect(page.locator('#check')).toContainText('The path by the river.')
}

async function reopen(page: Page, context: BrowserContext): Promise<Page> {
  const { pathname, search, origin } = new URL(page.url())
  await page.close()
  const fresh = await context.newPage()
  await fresh.goto(origin + pathname + search)
  return fresh
}

test('after the first load the whole survey works without a signal, and is sent when there is one @phone', async ({
  page,
  context,
  survey,
}) => {
  const before = survey.waiting()
  await openOnce(page, survey.link)
  await context.setOffline(true)
  await page.reload()
  await answerToCheck(page)
  await expectFitPage(page)
  await page.getByRole('button', { name: 'Send my answers' }).click()
  await expect(page.getByRole('heading', saved)).toBeFocused()
  await expect(page.locator('#status')).toHaveText('Waiting for a signal.')
  await expectFitPage(page)
  const receipt = await page.locator('.receipt').textContent()
  expect(survey.waiting()).toBe(before)
  await context.setOffline(false)
  await expect(page.getByRole('heading', thanks)).toBeVisible({ timeout: 30_000 })
  expect(await page.locator('.receipt').textContent()).toBe(receipt)
  expect(survey.waiting()).toBe(before + 1)
})

test('what waits cannot be read on the phone, outlasts the tab, and is counted once by two tabs @phone', async ({
  page,
  context,
  survey,
}) => {
  const before = survey.waiting()
  await openOnce(page, survey.link)
  await context.setOffline(true)
  await answerToCheck(page)
  await expect(page.locator('#check ~ #later')).toBeVisible()
  await page.getByRole('button', { name: 'Send my answers' }).click()
  await expect(page.getByRole('heading', saved)).toBeVisible()
  expect(await keptOn(page)).not.toContain('The path by the river.')
  expect(await keptOn(page)).not.toContain('PS08')
  const receipt = await page.locator('.receipt').textContent()
  const again = await reopen(page, context)
  await expect(again.getByRole('heading', saved)).toBeVisible()
  const other = await context.newPage()
  await other.goto(again.url())
  await expect(other.getByRole('heading', saved)).toBeVisible()
  await context.setOffline(false)
  // A page that notices the signal by itself may have no button any more.
  await Promise.all([again, other].map((tab) => tab.evaluate(() => document.querySelector<HTMLElement>('[data-now]')?.click())))
  for (const tab of [again, other]) {
    await expect(tab.getByRole('heading', thanks)).toBeVisible({ timeout: 40_000 })
    expect(await tab.locator('.receipt').textContent()).toBe(receipt)
    await expect(tab.getByRole('button', { name: 'Take my answers back' })).toBeVisible()
    await expect(tab).toHaveURL(/[?]lang=en$/)
    await expectFitPage(tab)
  }
  expect(survey.waiting()).toBe(before + 1)
  expect(await keptOn(again)).toBe('[]')
})

test('a draft outlasts the tab, and whoever opens it is asked whether it is theirs @phone', async ({ page, context, survey }) => {
  await page.goto(`${survey.link}?lang=en`)
  await page.getByRole('button', { name: 'Start' }).click()
  await page.locator('section:visible input[value="6"]').check()
  await page.locator('section:visible textarea').first().fill('The path by the river.')
  await expect(page.locator('#status')).toHaveText('Saved on this phone.')
  const again = await reopen(page, context)
  await expect(again.getByText('Are they yours?')).toBeVisible()
  await expectFitPage(again)
  await again.getByRole('button', { name: 'Go on with them' }).click()
  await expect(again.locator('section:visible textarea').first()).toHaveValue('The path by the river.')
  const third = await reopen(again, context)
  third.once('dialog', (question) => void question.accept())
  await third.getByRole('button', { name: 'Delete them and start again' }).click()
  await expect(third.locator('#began')).toHaveCount(0)
  await third.getByRole('button', { name: 'Start' }).click()
  await expect(third.locator('section:visible textarea').first()).toHaveValue('')
  expect(await keptOn(third)).not.toContain('The path by the river.')
})

test('what can no longer be sent is on no phone, even where its survey is never opened again @phone', async ({ page, survey }) => {
  await page.goto(`${survey.link}?lang=en`)
  await page.getByRole('button', { name: 'Start' }).click()
  await page.locator('section:visible textarea').first().fill('The path by the river.')
  await expect(page.locator('#status')).toHaveText('Saved on this phone.')
  await page.evaluate(async () => {
    const opened = indexedDB.open('survey', 1)
    await new Promise((resolve) => opened.addEventListener('success', resolve))
    const drafts = opened.result.transaction('drafts', 'readwrite').objectStore('drafts')
    drafts.put({ secret: '', fields: { 'PS08-good': ['A survey of long ago.'] }, until: '2020-01-31' }, '/s/long-ago')
    const written = drafts.put({ secret: '', fields: { 'PS08-good': ['Another survey.'] }, until: '2999-01-31' }, '/s/another')
    await new Promise((resolve) => written.addEventListener('success', resolve))
    opened.result.close()
  })
  expect(await keptOn(page)).toContain('A survey of long ago.')
  await page.reload()
  await expect.poll(() => keptOn(page), { timeout: 20_000 }).not.toContain('A survey of long ago.')
  expect(await keptOn(page)).toMatch(/Another survey[.].*The path by the river[.]|The path by the river[.].*Another survey[.]/)
})

test('two tabs of one survey are one draft: each shows what the other saved, and both count once @phone', async ({
  page,
  context,
  survey,
}) => {
  const before = survey.waiting()
  await page.goto(`${survey.link}?lang=en`)
  await page.getByRole('button', { name: 'Start' }).click()
  await page.locator('section:visible input[value="2"]').check()
  await expect(page.locator('#status')).toHaveText('Saved on this phone.')
  const other = await context.newPage()
  await other.goto(page.url())
  await other.getByRole('button', { name: 'Go on with them' }).click()
  await expect(other.locator('section:visible input[value="2"]')).toBeChecked()
  await other.locator('section:visible textarea').first().fill('Typed in the other tab.')
  await expect(page.locator('section:visible textarea').first()).toHaveValue('Typed in the other tab.')
  for (const tab of [page, other]) {
    while (await tab.locator('[data-by="1"]:visible').count()) await tab.locator('[data-by="1"]:visible').click()
    await readyToSend(tab)
  }
  await Promise.all(
    [page, other].map((tab) => tab.evaluate(() => document.querySelector<HTMLButtonElement>('#check [value="send"]')?.click())),
  )
  for (const tab of [page, other]) await expect(tab.getByRole('heading', thanks)).toBeVisible({ timeout: 40_000 })
  expect(survey.waiting()).toBe(before + 1)
})

test('a browser that keeps nothing says so, and the answers can still be sent @phone', async ({ page, survey }) => {
  const before = survey.waiting()
  await page.addInitScript(() => {
    Object.defineProperty(self, 'indexedDB', {
      value: {
        open: () => {
          throw new DOMException('refused', 'SecurityError')
        },
      },
    })
    Object.defineProperty(self, 'sessionStorage', {
      get: () => {
        throw new DOMException('refused', 'SecurityError')
      },
    })
    Object.defineProperty(self, 'caches', {
      get: () => {
        throw new DOMException('refused', 'SecurityError')
      },
    })
  })
  await page.goto(`${survey.link}?lang=en`)
  await answerToCheck(page)
  await expect(page.locator('#status')).toHaveText(/^This browser keeps nothing/)
  await page.getByRole('button', { name: 'Send my answers' }).click()
  await expect(page.getByRole('heading', thanks)).toBeVisible()
  expect(survey.waiting()).toBe(before + 1)
})
