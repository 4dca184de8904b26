import { expect, type Locator, type Page } from '@playwright/test'
import type { Site } from './start-site'

/** What the first coordinator of a test chooses. */
export const coordinator = { name: 'Ailsa', signInName: 'ailsa', password: 'four plain words here' }

/** Opens the one-time link that the start printed and joins. */
export async function joinFirst(page: Page, site: Site): Promise<void> {
  if (site.firstCoordinatorLink === null) throw new Error('This site has its first coordinator already')
  await join(page, site.firstCoordinatorLink, coordinator)
}

export async function join(page: Page, link: string, person: typeof coordinator): Promise<void> {
  await page.goto(link)
  await page.getByLabel('Your name').fill(person.name)
  await page.getByLabel('Sign-in name').fill(person.signInName)
  await page.getByLabel('Password').fill(person.password)
  await page.getByRole('button', { name: 'Join' }).click()
  await expect(page.getByRole('button', { name: `Sign out ${person.name}` })).toBeVisible()
}

interface Plan {
  readonly title: string
  readonly day: string
  readonly communities: readonly string[]
  readonly instrument?: RegExp
}

/** Plans a wave of one day, whose results may come out on it, in all languages, and opens it. */
export async function openWave(page: Page, { title, day, communities, instrument = /seven/i }: Plan): Promise<void> {
  await page.goto('/waves/new')
  await page.getByLabel('Title').fill(title)
  await page.getByRole('radio', { name: instrument }).check()
  await page.getByLabel('Opens on').fill(day)
  await page.getByLabel('Answer by').fill(day)
  await page.getByLabel('Results come out on').fill(day)
  for (const language of ['Gàidhlig', 'polski', 'українська', 'العربية']) await page.getByRole('checkbox', { name: language }).check()
  const asked = page.getByRole('group', { name: 'Communities that are asked' })
  for (const community of communities) await asked.getByLabel(community).check()
  await page.getByRole('button', { name: 'Make this wave' }).click()
  await page.getByRole('button', { name: 'Open this wave' }).click()
  await expect(page.getByText('Answers so far: 0–9').first()).toBeVisible()
}

/** Adds an open link for a community of the wave that is on the screen; gives its address. */
export async function addOpenLink(page: Page, community: string): Promise<string> {
  const section = await addWayIn(page, community, async () => {
    await page.getByLabel('An open link').check()
    await page.getByRole('button', { name: 'Add this link' }).click()
  })
  return (await section.getByRole('code').first().textContent()) ?? ''
}

/** Adds a way in of any kind for a community of the wave that is on the screen; gives the community's part of the page. */
export async function addWayIn(page: Page, community: string, fillIn: () => Promise<void>): Promise<Locator> {
  const section = page.getByRole('region', { name: community, exact: true })
  await section.getByRole('link', { name: 'Add a way in' }).click()
  await fillIn()
  return section
}

/** Ticks the box and presses the button of an act that cannot be taken back. */
export async function confirm(page: Page, button: string): Promise<void> {
  await page.getByRole('checkbox').check()
  await page.getByRole('button', { name: button }).click()
}
