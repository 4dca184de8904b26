import { readdirSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { fitForEveryone, walkByKeyboard } from '../support/fit-for-everyone'
import { expect, testFromTheStart as test } from '../support/journey'
import { seedWorkshopReview } from '../support/seed-workshop-review'
import { keepStatement } from '../support/keep-statement'
import { addOpenLink, confirm, joinFirst, openWave } from '../support/staff-steps'

const prison = 'People with prison experience'

/**
 * Route files that are no page to look at: files to download, acts without a page, and those with journeys of their own: the survey, and what
 * needs a released case study (case-studies.spec.ts).
 */
const noPages = /^_respond\.|sign-out|\[[.]\]|invitation|case-studies\.\$study\.print|_public\.stories/

function dayAfter(day: string): string {
  return new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10)
}

async function setDayOfResults(page: Page, wave: string, day: string): Promise<void> {
  await page.goto(`${wave}/days`)
  await page.getByLabel('Results come out on').fill(day)
  await page.getByRole('button', { name: 'Change the days' }).click()
  await expect(page.getByRole('heading', { name: 'What comes next' })).toBeVisible()
}

test('every page for staff and for the public is fit for everyone, in every state of a wave', async ({ page, site }) => {
  test.setTimeout(600_000)
  const today = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/London' }).format(new Date())
  const visited = new Set<string>()
  const look = async (route: string, address: string) => {
    await page.goto(address)
    await fitForEveryone(page)
    await walkByKeyboard(page)
    visited.add(route)
  }

  await page.goto(site.firstCoordinatorLink ?? '')
  await fitForEveryone(page)
  await look('_staff.sign-in', '/sign-in')
  await page.goto('/nowhere')
  await fitForEveryone(page)

  await joinFirst(page, site)
  await look('_coordinate.waves._index', '/waves')
  await look('_coordinate.waves.new', '/waves/new')
  await page.getByRole('button', { name: 'Make this wave' }).click()
  await expect(page.getByRole('alert')).toBeVisible()
  await fitForEveryone(page)

  await page.getByLabel('Title').fill('A draft')
  await page.getByRole('radio', { name: /seven/i }).check()
  for (const label of ['Opens on', 'Answer by']) await page.getByLabel(label).fill(today)
  await page.getByLabel('Results come out on').fill(today)
  await page.getByRole('group', { name: 'Communities that are asked' }).getByLabel('Families').check()
  await page.getByRole('button', { name: 'Make this wave' }).click()
  const draft = new URL(page.url()).pathname
  await look('_coordinate.waves.$wave.questions.$code', `${draft}/questions/new?kind=choice`)
  await page.getByRole('button', { name: 'Keep this question' }).click()
  await expect(page.getByRole('alert')).toBeVisible()
  await fitForEveryone(page)

  await openWave(page, { title: 'First wave', day: today, communities: [prison, 'Victims'] })
  const wave = new URL(page.url()).pathname
  await addOpenLink(page, prison)
  await look('_coordinate.waves.$wave.add.$community', `${wave}/add/prison`)
  await page.getByLabel('One-time codes').check()
  await page.getByRole('button', { name: 'Add this link' }).click()
  await look('_coordinate.waves.$wave.collectors.$collector.codes', new URL(page.url()).pathname)
  await page.getByRole('textbox').fill('3')
  await page.getByRole('button').last().click()
  await expect(page.getByText(/^[0-9A-Z]{5}-[0-9A-Z]{5}$/).first()).toBeVisible()
  await fitForEveryone(page)

  await page.goto(`${wave}/add/prison`)
  await page.getByRole('group', { name: 'Who will type them in' }).getByLabel('Ailsa').check()
  await page.getByLabel('How many sheets').fill('4')
  await page.getByRole('button', { name: 'Issue these sheets' }).click()
  await look('_coordinate.waves.$wave._index', wave)
  const poster = await page.locator('a[href$="/poster"]').first().getAttribute('href')
  await look('_coordinate.waves.$wave.collectors.$collector.poster', poster ?? '')
  await look('_coordinate.waves.$wave.collectors.$collector.poster', `${poster}?format=a5&lang=en&lang=ar&group=yes`)
  await look('_coordinate.waves.$wave.collectors.$collector.poster', `${poster}?format=cards&lang=pl`)
  await look('_coordinate.waves.$wave.days', `${wave}/days`)
  await page.goto(`${wave}/add/prison`)
  await page.getByRole('group', { name: 'Who asks' }).getByLabel('Ailsa').check()
  await page.getByRole('button', { name: 'Add these interviews' }).click()

  await look('_coordinate.waves.$wave.questions._index', `${wave}/questions`)
  await look('_coordinate.waves.$wave.questions.preview', `${wave}/questions/preview`)
  await page.goto(`/waves/new?like=${wave.split('/').at(-1)}`)
  await fitForEveryone(page)
  await look('_coordinate.children', '/children')

  await look('_facilitate.paper._index', '/paper')
  const batch = (await page.locator('a[href^="/paper/"]').first().getAttribute('href')) ?? ''
  await look('_facilitate.paper.$collector.type', `${batch}/type?sheet=1`)
  await page.locator('input[name="PS02"]').fill('9')
  await page.getByRole('button', { name: /Save/ }).first().click()
  await expect(page.getByRole('alert')).toBeVisible()
  await fitForEveryone(page)
  await page.locator('input[name="PS02"]').fill('5')
  await page.getByRole('button', { name: /Save/ }).first().click()
  await look('_facilitate.paper.$collector.type-again', `${batch}/type-again?sheet=1`)
  await page.locator('input[name="PS02"]').fill('4')
  await page.getByRole('button', { name: /Save/ }).first().click()
  await look('_facilitate.paper.$collector.differences', `${batch}/differences`)
  await look('_facilitate.paper.$collector.hand-in', `${batch}/hand-in`)
  await page.goto(`${batch}/differences`)
  await page.getByRole('button', { name: 'Save sheet 1' }).click()
  await expect(page.getByRole('alert')).toBeVisible()
  await fitForEveryone(page)
  await page.getByLabel('First: 5').check()
  await page.getByRole('button', { name: 'Save sheet 1' }).click()
  await expect(page.getByText('What was typed twice agrees')).toBeVisible()
  await look('_facilitate.paper.$collector._index', batch)
  await look('_facilitate.paper.$collector.import', `${batch}/import`)
  await look('_facilitate.paper.$collector.print', `${batch}/print`)
  await look('_facilitate.paper.$collector.print', `${batch}/print?lang=ar&variant=large`)
  await look('_facilitate.paper.$collector.hand-in', `${batch}/hand-in`)
  await look('_facilitate.consensus.new', '/consensus/new')

  await look('_facilitate.case-studies._index', '/case-studies')
  await look('_facilitate.case-studies.new', '/case-studies/new')
  await page.getByRole('button', { name: 'Begin' }).click()
  await expect(page.getByRole('alert')).toBeVisible()
  await fitForEveryone(page)
  await page.getByLabel('Victim or witness').check()
  await page.getByLabel('Title').fill('A long wait')
  await page.getByRole('button', { name: 'Begin' }).click()
  const study = new URL(page.url()).pathname
  await look('_facilitate.case-studies.$study._index', study)
  await page.getByRole('button', { name: 'Save and hand to the reviewers' }).click()
  await expect(page.getByRole('alert')).toBeVisible()
  await fitForEveryone(page)
  await look('_facilitate.case-studies.$study.end', `${study}/end`)
  await look('_coordinate.statements.new', '/statements/new')
  await page.getByRole('button', { name: 'Look at this statement' }).click()
  await expect(page.getByRole('alert')).toBeVisible()
  await fitForEveryone(page)
  keepStatement(site.folder)
  await look('_public.statements._index', '/statements')
  await look('_public.statements.$number', '/statements/1')

  await look('_coordinate.figures._index', '/figures')
  const figure = await page.locator('a[href^="/figures/"]').first().getAttribute('href')
  await look('_coordinate.figures.$indicator', figure ?? '')
  await look('_coordinate.texts._index', '/texts?lang=ar&read=easy&word=999')
  await look('_coordinate.texts.one', '/texts/one?lang=ar&key=welcome.closes')
  await page.locator('#text').fill('30')
  await page.getByRole('button', { name: 'Save this text' }).click()
  await expect(page.getByRole('alert')).toBeVisible()
  await fitForEveryone(page)
  await look('_coordinate.settings._index', '/settings')
  await page.getByLabel('Address of the page').fill('weather')
  await page.getByRole('button', { name: 'Use this page' }).click()
  await expect(page.getByRole('alert')).toBeVisible()
  await fitForEveryone(page)
  await look('_coordinate.settings.contacts.$contact', '/settings/contacts/new')
  await page.getByRole('button', { name: 'Save this contact' }).click()
  await expect(page.getByRole('alert')).toBeVisible()
  await fitForEveryone(page)
  await look('_coordinate.settings.videos', '/settings/videos')
  await look('_coordinate.settings.places', '/settings/places?kind=prison')
  await page.getByRole('button', { name: 'Check this list' }).click()
  await expect(page.getByRole('alert')).toBeVisible()
  await fitForEveryone(page)
  await look('_coordinate.settings.safeguarding', '/settings/safeguarding')
  await look('_staff.safeguarding', '/safeguarding')
  await look('_public.safeguarding-rules', '/safeguarding-rules')
  await look('_coordinate.staff', '/staff')
  await page.getByText('Let review').first().click()
  await fitForEveryone(page)
  await page.getByRole('button', { name: 'Ailsa also reviews' }).click()
  await expect(page.getByRole('link', { name: 'Review', exact: true })).toBeVisible()
  await look('_review.review._index', '/review')
  await look('_review.review.case-studies._index', '/review/case-studies')
  // With words that wait for a decision: case-studies.spec.ts.
  await look('_review.review.case-studies.$study', `/review${study}`)
  await look('_review.review.code-book', '/review/code-book')
  await look('_review.review.code-book', '/review/code-book?code=PS01')
  const workshop = `/review/workshops/${seedWorkshopReview(site.folder, today).workshop}`
  await look('_review.review._index', '/review')
  await look('_review.review.workshops.$workshop', workshop)
  for (const part of ['coding', 'contributions', 'differences', 'close'])
    await look(`_review.review.workshops.$workshop_.${part}`, `${workshop}/${part}`)
  await look('_coordinate.audit', '/audit')
  await look('_staff.overview', '/overview')

  await look('_coordinate.waves.$wave.close', `${wave}/close`)
  await confirm(page, 'Close this wave')
  await look('_coordinate.waves.$wave.preview', `${wave}/preview`)
  await look('_review.review._index', '/review')
  // With texts: review.spec.ts.
  await look('_review.review.$wave', `/review/${wave.split('/').at(-1)}`)
  await look('_coordinate.waves.$wave.sealing', `${wave}/sealing`)
  await expect(page.getByText('Sealing did not finish.')).toBeVisible()
  await look('_coordinate.waves.$wave.seal', `${wave}/seal`)
  await confirm(page, 'Seal this wave')
  await setDayOfResults(page, wave, dayAfter(today))
  await look('_coordinate.waves.$wave._index', wave)
  await look('_coordinate.waves.$wave.publish', `${wave}/publish`)
  await expect(page.getByText('by themselves: you need not do anything')).toBeVisible()
  await setDayOfResults(page, wave, today)
  await look('_coordinate.waves.$wave.publish', `${wave}/publish`)
  await confirm(page, 'Publish this wave')
  await fitForEveryone(page)
  await look('_coordinate.waves.$wave.withdraw-batch', `${wave}/withdraw-batch`)
  await look('_coordinate.waves.$wave.days', `${wave}/days`)
  const review = wave.replace('/waves/', '/review/')
  await look('_review.review.$wave_.coding', `${review}/coding`)
  await look('_review.review.$wave_.quotes', `${review}/quotes`)
  await look('_coordinate.waves.$wave.quotes', `${wave}/quotes`)
  await confirm(page, 'Open the quotes')
  await fitForEveryone(page)
  await look('_public.releases.$number_.quotes', '/releases/1/quotes')

  await look('_public._index', '/')
  await look('_public.frameworks._index', '/frameworks')
  for (const id of ['clackmannanshire-2018', 'cjpf-2023', 'clackmannanshire-2023', 'west-dunbartonshire-2017']) {
    await look('_public.frameworks.$framework', `/frameworks/${id}`)
  }
  await look('_public.releases._index', '/releases')
  await look('_public.releases.$number', '/releases/1')

  const routes = readdirSync('app/routes').map((file) => file.replace(/\.tsx?$/, ''))
  expect(routes.filter((route) => !noPages.test(route) && !visited.has(route))).toEqual([])
})
