import type { BrowserContext, Page } from '@playwright/test'
import { sharedDevicePolicy } from '../../app/domain/response/shared-device-policy'
import { languages } from '../../app/locales/languages'
import { ownTexts } from '../../app/locales/texts'
import { expectFitPage } from '../support/fit-page'
import { postForm } from '../support/post-form'
import { refuseStorage } from '../support/refuse-storage'
import { goToCheck, on, readyToSend } from '../support/respond-steps'
import { expect, test as base, type SurveySite } from '../support/survey-site'
import { addStates, variants, withoutDatabase, type StateLinks } from '../support/survey-states'

const test = base.extend<object, { states: StateLinks }>({
  states: [async ({ survey }, use) => use(addStates(survey.site)), { scope: 'worker' }],
})

interface Walk {
  readonly page: Page
  readonly context: BrowserContext
  readonly survey: SurveySite
  readonly states: StateLinks
  readonly query: string
  /** A text of the page's language and reading. */
  readonly say: (key: string) => string
  readonly look: (state: string, page?: Page) => Promise<void>
}

async function questions({ page, states, query, look }: Walk): Promise<void> {
  await page.goto(states.own + query)
  await look('the first page')
  for (const part of ['.bar', '.switch', '.resume']) {
    await page.locator(`${part} summary`).click()
    await look(`the first page, ${part} opened`)
    await page.locator(`${part} summary`).click()
  }
  await on(page).click()
  await look('a theme')
  await page.locator('section:visible input[value="3"]').check()
  await page.locator('section:visible textarea').first().fill('The path by the river.')
  await look('a theme, answered')
  await page.locator('section:visible textarea').first().fill('Ring 07700900123.')
  await expect(page.locator('.marks:visible')).toContainText('07700900123')
  await look('a theme, with what may point at somebody')
  await page.locator('section:visible textarea').first().fill('The path by the river.')
  for (const code of ['X1', 'X2', 'X3']) {
    while (!(await page.locator(`#${code}`).isVisible())) await on(page).click()
    await look(`an own question, ${code}`)
  }
  await on(page).click()
  await look('what matters most')
  for (const nth of [0, 1, 2, 3]) await page.locator('input[name="priority"]').nth(nth).check()
  await on(page).click()
  await expect(page.locator('#problems')).toBeFocused()
  await look('too many chosen')
  await page.locator('input[name="priority"]').first().uncheck()
  await on(page).click()
  await expect(page.locator('#danger')).toBeVisible()
  await look('is somebody in danger?')
  await on(page).click()
  await readyToSend(page)
  await look('the check page of the phone')
}

/** From the check page that `questions` reached. */
async function signal({ page, context, query, look, states, say }: Walk): Promise<void> {
  await context.setOffline(true)
  await page.locator('.switch summary').click()
  await page.locator('.switch details [data-switch]').first().click()
  await expect(page.locator('#not-reached')).toHaveText(say('phone.noSwitch'))
  await look('no signal to change the language')
  await page.locator('#check [value="send"]').click()
  await expect(page.locator('[data-now]')).toBeVisible()
  await look('waiting for a signal')
  await page.reload()
  await expect(page.locator('[data-now]')).toBeVisible()
  await context.setOffline(false)
  await expect(page.locator('[data-now]')).toHaveCount(0, { timeout: 20_000 })
  await expect(page.locator('.receipt')).toBeVisible()
  await look('sent later')
  const bare = await context.newPage()
  await refuseStorage(bare)
  await bare.goto(states.own + query)
  await on(bare).click()
  await bare.locator('section:visible input[value="3"]').check()
  await expect(bare.locator('#status')).toHaveText(say('phone.cannot'))
  await look('a browser that keeps nothing', bare)
  await bare.close()
}

async function sending({ page, context, survey, query, look, say }: Walk): Promise<string> {
  await page.goto(survey.link + query)
  await on(page).click()
  await page.locator('section:visible input[value="3"]').check()
  await expect(page.locator('#status')).toHaveText(say('phone.saved'))
  const later = await context.newPage()
  await later.goto(survey.link + query)
  await expect(later.locator('div#began')).toBeVisible()
  await look('somebody’s draft', later)
  await later.close()
  await goToCheck(page)
  await readyToSend(page)
  await page.locator('#check [value="send"]').click()
  await expect(page.locator('#sent')).toBeVisible()
  await look('sent')
  const receipt = ((await page.locator('.receipt').textContent()) ?? '').replaceAll(/\s|-/g, '')
  await page.reload()
  await expect(page.locator('#sent-before')).toBeVisible()
  await look('sent before')
  return receipt
}

async function takingBack({ page, survey, query, look }: Walk, receipt: string): Promise<void> {
  const address = `${survey.link}/withdraw${query}`
  await page.goto(address)
  await look('taking back')
  await page.locator('#receipt').fill('nothing')
  await page.locator('button[value="confirm"]').click()
  await expect(page.locator('#problems')).toBeVisible()
  await look('a wrong receipt')
  await page.locator('#receipt').fill(receipt)
  await page.locator('button[value="confirm"]').click()
  await look('taking back, asked once more')
  await page.locator('button[value="remove"]').click()
  await expect(page.locator('#withdraw .box')).toBeVisible()
  await look('taken back')
  await postForm(page, address, { intent: 'remove', receipt })
  await look('nothing to take back')
  await postForm(page, survey.link + query, { intent: 'send', secret: receipt, ticket: '', work: '' })
  await look('too fast, or taken back and sent again')
}

/** What the server answers to whoever has no script, or has one that was stopped. */
async function answers({ page, survey, states, query, look, say }: Walk): Promise<void> {
  const address = survey.link + query
  await page.goto(address)
  const secret = await page.locator('input[name="secret"]').inputValue()
  const draft = { secret, PS02: '9', 'PS02-good': 'The path by the river.' }
  await postForm(page, address, { ...draft, intent: 'check' })
  await expect(page.locator('#problems')).toBeVisible()
  await look('the form once more')
  await postForm(page, address, { ...draft, PS02: '4', intent: 'check' })
  await expect(page.locator('#check')).toBeVisible()
  await look('the check page of the server')
  await postForm(page, address, { ...draft, PS02: '4', intent: 'send' })
  await expect(page.locator('#wait')).toBeVisible()
  await look('wait a little')
  await postForm(page, address, { ...draft, PS02: '4', intent: 'later' })
  await expect(page.locator('#kept')).toBeVisible()
  await look('kept for later')
  await postForm(page, address, { intent: 'resume', back: '00000-00000' })
  await expect(page.locator('#problems')).toBeVisible()
  await look('a wrong come-back code')
  await postForm(page, address, { sealed: 'nothing' })
  await expect(page.locator('h1')).toHaveText(say('queued.broken'))
  await look('an envelope that cannot be opened')
  await page.goto(survey.codedLink + query)
  await look('a code is asked for')
  await page.locator('#code').fill('00000-00000')
  await goToCheck(page)
  await page.locator('#check [value="send"]').click()
  await expect(page.locator('#problems')).toBeVisible()
  await look('a wrong code')
  await page.goto(states.interview + query)
  await look('an interview')
  await page.goto(states.children + query)
  await look('for children')
  await on(page).click()
  await look('a question for children')
}

async function sharedDevice({ context, survey, query, look }: Walk): Promise<void> {
  const page = await context.newPage()
  await page.clock.install()
  await page.goto(survey.sharedLink + query)
  await expect(page.locator('section#handover')).toBeVisible()
  await look('handed over', page)
  await on(page).click()
  await on(page).click()
  await look('a theme on a shared device', page)
  await page.clock.runFor((sharedDevicePolicy.idleSeconds + 1) * 1000)
  await expect(page.getByRole('dialog')).toBeVisible()
  await look('is somebody there?', page)
  await page.getByRole('dialog').getByRole('button').first().click()
  await page.close()
}

async function otherPages({ page, survey, states, query, look, say }: Walk): Promise<void> {
  await page.goto(`${survey.link}/help${query}`)
  await look('help')
  await page.goto(states.planned + query)
  await expect(page.locator('h1')).toHaveText(say('away.notYet'))
  await look('not open yet')
  for (const path of ['', '/withdraw']) {
    await page.goto(states.closed + path + query)
    await look(`closed${path}`)
  }
  await page.goto(`${states.closed}${query}`)
  await postForm(page, states.closed + query, { intent: 'send' })
  await look('sent too late')
  for (const path of ['/s/nobody', '/s/nobody/nowhere', '/s']) {
    await page.goto(path + query)
    await expect(page.locator('h1')).toHaveText(say('away.unknown'))
    await look(`nothing at ${path}`)
  }
  await withoutDatabase(survey.site, async () => {
    await page.goto(`/s/${survey.link.slice(3)}/help${query}`)
    await expect(page.locator('h1')).toHaveText(say('fault.heading'))
    await look('a fault of the server')
  })
}

test.describe.configure({ mode: 'parallel' })

for (const { language, reading } of variants()) {
  test(`every state of every page of the respondent is accessible: ${language}, ${reading} @phone`, async ({
    page,
    context,
    survey,
    states,
  }) => {
    const texts = ownTexts(language, reading)
    const root = { lang: language, dir: languages[language].direction, ...(reading === 'easy' && { reading }) }
    const walk: Walk = {
      page,
      context,
      survey,
      states,
      query: `?lang=${language}${reading === 'easy' ? '&read=easy' : ''}`,
      say: (key) => (texts[key] ?? key).replaceAll('\n', ' '),
      look: async (state, shown = page) => {
        const found = await shown.evaluate(() => ({
          ...document.documentElement.dataset,
          lang: document.documentElement.lang,
          dir: document.dir,
        }))
        expect(found, state).toEqual(root)
        await expect(shown.locator('#leave'), state).toBeVisible()
        await expect(shown.locator('h1, h2').first(), state).toBeAttached()
        if (language !== 'en') await expect(shown.locator('footer'), state).toContainText(say('unchecked'))
        await expectFitPage(shown, state)
      },
    }
    const { say } = walk
    await questions(walk)
    await signal(walk)
    await takingBack(walk, await sending(walk))
    await answers(walk)
    await sharedDevice(walk)
    await otherPages(walk)
  })
}
