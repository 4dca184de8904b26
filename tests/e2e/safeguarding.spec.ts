import type { Browser, BrowserContext, Page } from '@playwright/test'
import { expectFitPage } from '../support/fit-page'
import { fitForEveryone, walkByKeyboard } from '../support/fit-for-everyone'
import { expect, testFromTheStart as test } from '../support/journey'
import { readyToSend } from '../support/respond-steps'
import { addOpenLink, joinFirst, openWave } from '../support/staff-steps'

const wording = {
  en: 'A social worker reads it by noon of the next working day.',
  gd: 'Leughaidh neach-obrach sòisealta e ro mheadhan-latha an ath latha-obrach.',
  pl: 'Pracownik socjalny czyta to do południa następnego dnia roboczego.',
  uk: 'Соціальний працівник читає це до полудня наступного робочого дня.',
  ar: 'يقرؤه عامل اجتماعي قبل ظهر يوم العمل التالي.',
}
const small = { width: 360, height: 740 }
const shots = process.env['SHOTS']

async function shoot(page: Page, name: string): Promise<void> {
  if (shots === undefined) return
  for (const width of [360, 1280]) {
    await page.setViewportSize({ width, height: 900 })
    await page.screenshot({ path: `${shots}/${name}-${width}.png`, fullPage: true })
  }
}

/** What somebody on a phone of their own does with the survey. */
async function onPhone(
  browser: Browser,
  { hasScript }: { readonly hasScript: boolean },
  visit: (page: Page, context: BrowserContext) => Promise<void>,
) {
  const context = await browser.newContext({ viewport: small, javaScriptEnabled: hasScript })
  context.setDefaultTimeout(30_000)
  await visit(await context.newPage(), context)
  await context.close()
}

async function goThrough(page: Page): Promise<void> {
  while ((await page.locator('#danger:visible').count()) === 0) await page.locator('[data-by="1"]:visible').click()
}

async function confirmProtocol(page: Page): Promise<void> {
  await page.goto('/settings/safeguarding')
  await page.getByRole('button', { name: 'Confirm this' }).click()
  await expect(page.getByRole('alert')).toBeVisible()
  await fitForEveryone(page)
  await page.getByLabel('What staff do').fill('Ring the duty team: 01259 000000.\nDecide together who is told.\nWrite down who rang.')
  for (const [language, text] of Object.entries(wording)) await page.locator(`#wording-${language}`).fill(text)
  await page.getByLabel('Who confirmed it').fill('Adult protection committee')
  await page.getByLabel('On which day').fill('2026-01-05')
  await page.getByRole('button', { name: 'Confirm this' }).click()
  await expect(page.getByRole('button', { name: 'Take it away' })).toBeVisible()
  await fitForEveryone(page)
  await walkByKeyboard(page)
  await shoot(page, 'settings')
}

test('somebody says on a phone that someone is in danger, and a coordinator acts on it before the wave closes', async ({
  page,
  browser,
  site,
}) => {
  test.setTimeout(600_000)
  const today = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/London' }).format(new Date())
  await joinFirst(page, site)
  await confirmProtocol(page)
  await openWave(page, { title: 'Danger', day: today, communities: ['Victims'] })
  const link = await addOpenLink(page, 'Victims')

  await onPhone(browser, { hasScript: true }, async (phone) => {
    await phone.goto(`${link}?lang=ar`)
    await expect(phone.locator('#welcome')).toContainText(wording.ar)
    await phone.locator('[data-by="1"]:visible').click()
    await phone.locator('section:visible textarea').first().fill('زوجي يهددني، رقمي 07700 900123')
    await goThrough(phone)
    await expectFitPage(phone)
    await shoot(phone, 'danger-ar')
    await phone.setViewportSize(small)
    await phone.locator('#danger input').check()
    await phone.locator('[data-by="1"]:visible').click()
    await expect(phone.locator('#check .answers')).toContainText('نعم، هناك من هو في خطر')
    await expect(phone.locator('#unread')).toBeHidden()
    await readyToSend(phone)
    await phone.locator('#check [value="send"]').click()
    await expect(phone.locator('#sent')).toBeVisible()
  })

  await onPhone(browser, { hasScript: false }, async (phone) => {
    await phone.goto(`${link}?lang=en`)
    await shoot(phone, 'long-form')
    await phone.setViewportSize(small)
    await phone.locator('#danger input').check()
    await phone.getByRole('button', { name: 'Check your answers' }).click()
    await expect(phone.locator('#unread')).toContainText('There is nothing that we can read.')
    await expect(phone.locator('#unread a')).toHaveAttribute('href', /\/help\?/)
    await shoot(phone, 'check-unread')
    await phone.setViewportSize(small)
    await phone.getByRole('button', { name: 'Change my answers' }).click()
    await expect(phone.locator('#danger input')).toBeChecked()
    await phone.locator('textarea').first().fill('My cousin Liam is locked in.')
    await phone.getByRole('button', { name: 'Check your answers' }).click()
    await expect(phone.locator('#unread')).toHaveCount(0)
    await readyToSend(phone)
    await phone.getByRole('button', { name: 'Send my answers' }).click()
    await expect(phone.getByRole('heading', { name: 'Thank you. Your answers are in.' })).toBeVisible()
  })

  await onPhone(browser, { hasScript: true }, async (phone, context) => {
    await phone.goto(`${link}?lang=pl&read=easy`)
    await phone.locator('[data-by="1"]:visible').click()
    await goThrough(phone)
    await phone.locator('#danger input').check()
    await phone.reload()
    await expect(phone.locator('#danger input')).toBeChecked()
    if (await phone.locator('[data-go]:visible').count()) await phone.locator('[data-go]').click()
    await goThrough(phone)
    await phone.locator('[data-by="1"]:visible').click()
    await expect(phone.locator('#unread')).toBeVisible()
    await phone.locator('#check [data-to]').first().click()
    await phone.locator('section:visible textarea').first().fill('Ktoś mnie bije.')
    await phone.locator('[data-by="1"]:visible').click()
    await readyToSend(phone)
    await context.setOffline(true)
    await phone.locator('#check [value="send"]').click()
    await expect(phone.locator('#status')).toHaveText(/\S/)
    await expect(phone.locator('[data-now]')).toBeVisible()
    await context.setOffline(false)
    await expect(phone.locator('#sent')).toBeVisible({ timeout: 30_000 })
  })

  await page.goto('/waves')
  await page.getByRole('link', { name: '3 texts may speak of danger' }).click()
  await expect(page.getByText('Ring the duty team: 01259 000000.')).toBeVisible()
  await fitForEveryone(page)
  await walkByKeyboard(page)
  await shoot(page, 'queue')
  const said = new Set<string>()
  for (let text = 3; text > 0; text -= 1) {
    await page.goto('/safeguarding')
    said.add((await page.locator('blockquote').textContent()) ?? '')
    await page.getByRole('button', { name: 'I take this over' }).click()
    await expect(page.getByRole('heading', { name: 'You act on this text' })).toBeVisible()
    await page.getByRole('button', { name: 'Done: destroy this text' }).click()
    await expect(page.getByRole('alert')).toContainText('Say how it ended')
    await fitForEveryone(page)
    if (text === 3) await shoot(page, 'taken')
    await page.getByLabel('Passed on, as the protocol says').check()
    await page.getByRole('button', { name: 'Done: destroy this text' }).click()
  }
  expect(said).toEqual(new Set(['زوجي يهددني، رقمي 07700 900123', 'My cousin Liam is locked in.', 'Ktoś mnie bije.']))
  await expect(page.getByText('No text waits.')).toBeVisible()
  await page.goto('/audit')
  await expect(page.getByText(/Danger: Passed on, as the protocol says/)).toHaveCount(3)
  await expect(page.getByText(/Liam|900123/)).toHaveCount(0)

  await page.goto('/safeguarding-rules')
  await expect(page.getByText('danger-rules-1')).toBeVisible()
  await fitForEveryone(page)
  await shoot(page, 'rules')
})
