import { expect, type Page } from '@playwright/test'
import { demonstrationTest as test, signInToDemonstration } from '../support/demonstration'
import { fitForEveryone } from '../support/fit-for-everyone'
import { pagesOf } from '../support/convert-file'
import { lookAround, routesToSee } from '../support/look-around'

/** Sends a form with a mistake in it: the page that says so is fit for everyone, too. */
async function lookAtRefusal(page: Page, button: string): Promise<void> {
  await page.getByRole('button', { name: button, exact: true }).click()
  await expect(page.getByRole('alert')).toBeVisible()
  await fitForEveryone(page)
}

test('every page of plans, indicators, results, actions and reports is fit for everyone', async ({ page, site }) => {
  test.setTimeout(1_200_000)
  const { look, visited } = lookAround(page)
  await signInToDemonstration(page, site)

  await look('_coordinate.figures._index', '/figures')
  const figure = (await page.locator('tbody a[href^="/figures/"]').first().getAttribute('href')) ?? ''
  await look('_coordinate.figures.$indicator', figure)
  await lookAtRefusal(page, 'Save the reason')
  await look('_coordinate.figures.$indicator_.evidence', `${figure}/evidence`)
  await lookAtRefusal(page, 'Publish')
  await look('_coordinate.figures.import', '/figures/import')
  await page.getByLabel('Or paste what is in it').fill('indicator,period,value,counts,source\n2,soon,6.4%,other,Invented')
  await lookAtRefusal(page, 'Check the figures')

  const plan = '/settings/frameworks/clackmannanshire-2018'
  await look('_coordinate.settings.frameworks._index', '/settings/frameworks')
  await look('_coordinate.settings.frameworks.new', '/settings/frameworks/new')
  await look('_coordinate.settings.frameworks.import', '/settings/frameworks/import')
  await look('_coordinate.settings.frameworks.$framework._index', plan)
  await look('_coordinate.settings.frameworks.$framework.outcomes.$outcome', `${plan}/outcomes/LOIP1`)
  await look('_coordinate.settings.frameworks.$framework.indicators.$indicator', `${plan}/indicators/15`)
  await look('_coordinate.settings.frameworks.$framework.areas.$area', '/settings/frameworks/clackmannanshire-2023/areas/1')
  await look('_coordinate.settings.frameworks.$framework.actions.$action', `${plan}/actions/1`)
  await look('_coordinate.settings.frameworks.$framework.lists', '/settings/frameworks/clackmannanshire-2023/lists')
  await look('_coordinate.settings.frameworks.$framework.import', `${plan}/import`)
  await look('_coordinate.settings.frameworks.$framework.title', `${plan}/title`)
  await page.getByRole('button', { name: 'Save the heading' }).click()
  await look('_coordinate.settings.frameworks.$framework.history._index', `${plan}/history`)
  await look('_coordinate.settings.frameworks.$framework.history.$revision', `${plan}/history/0`)

  await look('_staff.evaluation._index', '/evaluation')
  await lookAtRefusal(page, 'Write about this period')
  await look('_coordinate.evaluation.$quality.change', '/evaluation/leadership/change?period=2024%2F25')
  await page.getByLabel('4, good').check()
  await lookAtRefusal(page, 'Keep')
  await page.getByLabel('What evidence 1 shows').fill('Minutes of every meeting')
  await page.getByRole('button', { name: 'Keep', exact: true }).click()
  await expect(page.getByRole('link', { name: 'Change it' })).toBeVisible()
  await look('_staff.evaluation.$quality', '/evaluation/leadership?period=2024%2F25')
  await page.getByRole('button', { name: 'Publish it' }).click()
  await expect(page.getByText('Published: everybody sees it.')).toBeVisible()
  await look('_staff.evaluation._index', '/evaluation')
  await look('_public.($partnership).self-evaluation', '/self-evaluation')
  await look('_coordinate.progress', '/progress')

  await look('_public.($partnership).you-said._index', '/you-said')
  await look('_public.($partnership).you-said.releases.$number', '/you-said/releases/1')
  await look('_public.($partnership).you-said.communities.$community', '/you-said/communities/prison')
  await page.goto('/actions')
  await page
    .getByRole('button', { name: /^Track this/ })
    .first()
    .click()
  const tracked = new URL(page.url()).pathname
  await look('_coordinate.actions._index', '/actions')
  await look('_coordinate.actions.$action._index', tracked)
  await look('_coordinate.actions.$action._index', '/actions/new?release=1&theme=PS08')
  await look('_coordinate.actions.$action.update', `${tracked}/update`)
  await look('_facilitate.notices._index', '/notices')
  await look('_facilitate.notices.print', '/notices/print?about=release/1')
  await look('_public.benchmark', '/benchmark')
  await look('_public.frameworks._index', '/frameworks')
  for (const id of ['clackmannanshire-2018', 'cjpf-2023', 'clackmannanshire-2023', 'west-dunbartonshire-2017']) {
    await look('_public.frameworks.$framework', `/frameworks/${id}`)
  }
  await look('_public.indicators.$indicator', '/indicators/clackmannanshire-2018-05')
  await look('_public.indicators.$indicator', figure.replace('/figures/', '/indicators/'))
  for (const lang of ['en', 'gd', 'pl', 'uk', 'ar']) {
    await look('_public.($partnership).releases._index', `/releases?lang=${lang}`)
    await look('_public.($partnership).releases.$number', `/releases/1?lang=${lang}`)
    await look('_public.($partnership).results._index', `/results?lang=${lang}`)
    await look('_public.($partnership).results.$community', `/results/prison?lang=${lang}`)
    await look('_public.($partnership).results.themes.$theme', `/results/themes/PS08?lang=${lang}`)
  }
  await look('_public.($partnership).releases.$number_.codebook', '/releases/1/codebook')
  // On a card a label without a value takes no place.
  await page.setViewportSize({ width: 360, height: 740 })
  await page.goto('/frameworks/clackmannanshire-2018')
  await expect(page.locator('td[data-label]:visible').first()).toBeVisible()
  await expect(page.locator('td[data-label]:empty:visible')).toHaveCount(0)
  await look('_coordinate.reports._index', '/reports')
  await look('_coordinate.reports.appendix', '/reports/appendix?framework=clackmannanshire-2018&year=2026/27')
  // The committee gets one sheet of paper, printed on both sides.
  expect(pagesOf(await page.pdf({ format: 'A4', preferCSSPageSize: true }))).toBe(2)

  expect(routesToSee('of plans').filter((route) => !visited.has(route))).toEqual([])
})
