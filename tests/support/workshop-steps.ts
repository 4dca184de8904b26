import type { Page } from '@playwright/test'

interface Planned {
  readonly title: string
  readonly day: string
  /** The name of a member of staff who may facilitate. */
  readonly facilitator: string
}

/** Plans a workshop in its form, for people with lived experience in a recovery café; the address of its page. */
export async function planWorkshop(page: Page, { title, day, facilitator }: Planned): Promise<string> {
  await page.goto('/workshops/new')
  await page.getByLabel('Title').fill(title)
  await page.getByLabel('Day', { exact: true }).fill(day)
  await page.getByRole('group', { name: 'How people meet' }).getByLabel('In person').check()
  await page.getByRole('group', { name: 'Kind of place' }).getByLabel('Recovery café').check()
  await page.getByLabel('Host').fill('The recovery café')
  await page
    .getByRole('group', { name: 'Journey that is talked about' })
    .getByLabel(/^Accused or convicted/)
    .check()
  await page.getByRole('group', { name: 'Whom it is for' }).getByLabel('People with lived experience').check()
  await page.getByRole('group', { name: 'Facilitators' }).getByLabel(facilitator).check()
  await page.getByRole('button', { name: 'Plan this workshop' }).click()
  await page.getByText('The workshop is planned.').waitFor()
  return new URL(page.url()).pathname
}
