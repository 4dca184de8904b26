import { beforeAll, expect, test } from 'vitest'
import { database } from '~/data/database.server'
import { day } from '~/domain/kernel/day'
import { loader as frameworkLoader } from '~/routes/_public.frameworks.$file[.]docx'
import { loader as annualLoader } from '~/routes/_coordinate.reports.annual[.]docx'
import { loader as appendixLoader } from '~/routes/_coordinate.reports.appendix[.]docx'
import { releaseStatement } from '~/usecases/release-statement.server'
import { insertRelease } from '../fixtures/insert-release'
import { between, exact, high, low } from '../fixtures/invented-content'
import { insertContribution, insertWorkshop, partnershipId } from '../fixtures/insert-workshop'
import { askReport } from '../support/ask-report'
import { asPdf, convertFiles, pagesOf } from '../support/convert-file'
import { freshDatabase } from '../support/fresh-database'
import { getRequest } from '../support/request'
import { setToday } from '../support/today'

const framework = 'clackmannanshire-2018'
const year = '2026/27'
const longest = 'The longest name that anybody will ever give to something like this, with one clause more for good measure'

let pdfs: ReadonlyMap<string, Buffer> = new Map()

const figures = { PS08: exact('3.4', 45), PS02: low('1.9'), PS07: between('2.2', '2.7'), PS09: high('6.1'), PS12: exact('4.1', 30) }

async function publish(title: string): Promise<void> {
  const groups = { recovery: figures, prison: figures, victims: {}, families: figures, pool: {} }
  await insertRelease(1, { title, groups, sizes: { recovery: 45, prison: 30, families: 12 }, total: figures })
  const workshop = await insertWorkshop({ title, heldOn: '2026-06-01', people: { 'lived-experience': 30 } })
  await insertContribution(workshop, { text: 'Nobody told us.', fate: 'publish' })
  await releaseStatement({
    partnershipId,
    actor: 'A coordinator',
    from: day('2026-04-01'),
    to: day('2026-09-30'),
    countBy: 'stage-and-kind',
  })
}

async function lengthenNames(): Promise<void> {
  await database().partnership.updateMany({ data: { name: longest } })
  await database().framework.updateMany({ where: { id: framework }, data: { title: longest } })
  await database().indicator.updateMany({ where: { source: 'survey' }, data: { measure: `${longest}: ${longest}` } })
}

beforeAll(async () => {
  const files: Record<string, Uint8Array> = {}
  for (const [name, title] of [['usual', 'Autumn'] as const, ['longest', longest] as const]) {
    await freshDatabase()
    setToday('2026-12-01')
    await publish(title)
    if (name === 'longest') await lengthenNames()
    files[`appendix-${name}.docx`] = await askReport(appendixLoader, framework, year)
    files[`annual-${name}.docx`] = await askReport(annualLoader, framework, year)
  }
  const table = await frameworkLoader({ request: getRequest('/frameworks'), params: { file: framework }, context: {} })
  files['framework.docx'] = new Uint8Array(await table.arrayBuffer())
  pdfs = convertFiles(files, asPdf)
})

test.each(['usual', 'longest'])('the appendix of a committee paper is two pages of A4, with the %s names', (names) => {
  const pdf = pdfs.get(`appendix-${names}.pdf`)
  expect(pagesOf(pdf)).toBe(2)
  expect(pdf?.toString('latin1')).toMatch(/\/MediaBox\s*\[\s*0 0 59\d(\.\d+)? 84\d/)
})

test.each(['usual', 'longest'])('the annual report opens and has pages, with the %s names', (names) => {
  expect(pagesOf(pdfs.get(`annual-${names}.pdf`))).toBeGreaterThan(5)
})

test('the framework lies on its side', () => {
  const pdf = pdfs.get('framework.pdf')
  expect(pagesOf(pdf)).toBeGreaterThan(1)
  expect(pdf?.toString('latin1')).toMatch(/\/MediaBox\s*\[\s*0 0 84\d(\.\d+)? 59\d/)
})
