import { beforeEach, expect, test } from 'vitest'
import { database } from '~/data/database.server'
import { findFrameworkFigures } from '~/data/framework-figures.server'
import { findFramework } from '~/data/frameworks.server'
import { day } from '~/domain/kernel/day'
import { latestStanding, standings } from '~/domain/indicator/standing'
import { checkFigureImport, importFigures } from '~/usecases/import-figures.server'
import published from '../../prisma/reference/published-figures.json'
import { freshDatabase } from '../support/fresh-database'

const partnershipId = 'shetland'
const staff = { id: 'shetland-coordinator', name: 'Invented Coordinator' }
const shetland = published.cases.find(({ id }) => id === 'shetland-2016') as {
  readonly source: string
  readonly means: Readonly<Record<string, string>>
  readonly targets: Readonly<Record<string, number>>
}
const themes = Object.keys(shetland.means)
/** The survey that was published, and the next one, which was not held. */
const periods = ['2016', '2018']

/** A partnership with a framework of the published indicators, whose figures are those of another body's survey. */
async function makePartnership(): Promise<void> {
  await database().partnership.create({
    data: {
      id: partnershipId,
      name: 'Shetland Partnership',
      area: 'Shetland',
      residents: 23_000,
      leaveAddress: 'https://www.bbc.co.uk/weather',
    },
  })
  await database().staff.create({ data: { ...staff, partnershipId, signInName: 'shetland', passwordHash: 'none', role: 'coordinator' } })
  const plan = {
    id: 'shetland-plan',
    title: 'Plan',
    owner: 'Shetland Partnership',
    validFrom: '2016',
    notes: '[]',
    source: shetland.source,
  }
  await database().framework.create({ data: { ...plan, partnershipId } })
  const outcome = { id: 'shetland-place', code: 'place', kind: 'local', title: 'Place', order: 1, aliases: '[]', duePrinted: '[]' }
  await database().outcome.create({ data: { ...outcome, frameworkId: plan.id } })
  for (const [index, theme] of themes.entries()) {
    const value = shetland.targets[theme] ?? null
    const texts = { measure: `Place Standard, ${theme}`, reportingMeasure: '', baselinePrinted: '', trendPrinted: '', leadPrinted: '' }
    const id = `shetland-${theme}`
    const kinds = { type: 'quantitative', source: 'entered', polarity: 'higher' }
    await database().indicator.create({ data: { id, frameworkId: plan.id, outcomeId: outcome.id, order: index + 1, ...texts, ...kinds } })
    await database().target.createMany({
      data: periods.map((period, order) => ({ indicatorId: id, period, order, printed: String(value), kind: 'number', value, span: 1 })),
    })
  }
}

const file = [
  'indicator,period,value,counts,source',
  ...themes.map((theme, index) => `${index + 1},2016,${shetland.means[theme]},other,"${shetland.source}"`),
].join('\r\n')

async function rowsOf(status: typeof standings, on = day('2026-11-22')) {
  const framework = await findFramework('shetland-plan')
  const figuresOf = framework === null ? null : await findFrameworkFigures(framework)
  return (framework?.indicators ?? []).map((indicator) => (figuresOf === null ? [] : status(indicator, figuresOf(indicator), on)))
}

beforeEach(async () => {
  await freshDatabase()
  await makePartnership()
})

test('the published table comes out: three targets not met, one met, and no new figure since', async () => {
  expect(await importFigures({ file, partnershipId, staff })).toEqual({ ok: true, value: { figures: 4 } })
  const rows = await rowsOf(standings)
  expect(rows.map((row) => row.map(({ period, actual, target, status }) => [period, actual, target, status]))).toEqual([
    [
      ['2016', '3.6', '5', 'not-met'],
      ['2018', '', '5', 'no-new-figure'],
    ],
    [
      ['2016', '4', '5', 'not-met'],
      ['2018', '', '5', 'no-new-figure'],
    ],
    [
      ['2016', '4', '5', 'not-met'],
      ['2018', '', '5', 'no-new-figure'],
    ],
    [
      ['2016', '5.6', '5.6', 'met'],
      ['2018', '', '5.6', 'no-new-figure'],
    ],
  ])
})

test('it stands there with its source, and as no new figure once the next period is over', async () => {
  await importFigures({ file, partnershipId, staff })
  const latest = (on: string) =>
    rowsOf((indicator, figures, asOf) => [latestStanding(indicator, figures, asOf)].filter((one) => one !== null), day(on))
  expect((await latest('2017-06-01')).map(([row]) => [row?.status, row?.note])).toEqual(
    ['not-met', 'not-met', 'not-met', 'met'].map((status) => [status, shetland.source]),
  )
  expect((await latest('2019-01-01')).map(([row]) => row?.status)).toEqual(themes.map(() => 'no-new-figure'))
})

test('the dry run says what would be entered and stores nothing; with one bad line nothing is entered', async () => {
  const checked = await checkFigureImport({ file, partnershipId })
  expect(checked.ok && checked.value.figures.map(({ figure }) => figure.printed)).toEqual(themes.map((theme) => shetland.means[theme]))
  expect(await database().enteredFigure.count()).toBe(0)
  const bad = await importFigures({ file: `${file}\r\n9,2016,4,other,Report`, partnershipId, staff })
  expect(bad).toMatchObject({ ok: false, problems: [{ key: 'import-indicator', values: { line: 6, column: 'indicator' } }] })
  expect([await database().enteredFigure.count(), await database().auditEntry.count()]).toEqual([0, 0])
})

test('an indicator of another partnership cannot be filled', async () => {
  const theirs = 'indicator,period,value,counts,source\r\nclackmannanshire-2018-15,2016,4,other,Report'
  expect(await importFigures({ file: theirs, partnershipId, staff })).toMatchObject({ ok: false, problems: [{ key: 'import-indicator' }] })
})

test('parts that do not add up to their printed total are entered as they are printed', async () => {
  const crime = published.cases.find(({ id }) => id === 'west-dunbartonshire-crime-2015-16')
  const { scotlandParts = [], scotlandTotalPrinted = 0 } = crime ?? {}
  expect(scotlandParts.reduce((sum, part) => sum + part, 0)).not.toBe(scotlandTotalPrinted)
  const lines = [...scotlandParts.slice(0, 3), scotlandTotalPrinted].map(
    (printed, index) => `${index + 1},2015/16,${printed},other,CJOIP 2017-2018`,
  )
  const parts = ['indicator,period,value,counts,source', ...lines].join('\n')
  expect(await importFigures({ file: parts, partnershipId, staff })).toMatchObject({ ok: true, value: { figures: 4 } })
})
