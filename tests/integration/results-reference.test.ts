import { beforeEach, describe, expect, test } from 'vitest'
import { database } from '~/data/database.server'
import { findFramework } from '~/data/frameworks.server'
import { uncoveredOutcomes } from '~/domain/indicator/uncovered-outcomes'
import { loadReferenceData } from '~/usecases/load-reference-data.server'
import printed from '../../prisma/reference/framework-clackmannanshire-2018.json'
import { freshDatabase } from '../support/fresh-database'

/** Every row of every reference table, as text. */
async function everything(): Promise<string> {
  const store = database()
  const tables = await Promise.all([
    store.partnership.findMany(),
    store.settlement.findMany({ orderBy: [{ order: 'asc' }] }),
    store.community.findMany({ orderBy: [{ order: 'asc' }] }),
    store.supportContact.findMany({ orderBy: [{ order: 'asc' }] }),
    store.theme.findMany({ orderBy: [{ order: 'asc' }] }),
    store.instrument.findMany({ orderBy: [{ id: 'asc' }] }),
    store.framework.findMany({ orderBy: [{ id: 'asc' }] }),
    store.outcome.findMany({ orderBy: [{ id: 'asc' }] }),
    store.indicator.findMany({ orderBy: [{ id: 'asc' }] }),
    store.indicatorOutcome.findMany({ orderBy: [{ indicatorId: 'asc' }, { order: 'asc' }] }),
    store.target.findMany({ orderBy: [{ indicatorId: 'asc' }, { order: 'asc' }] }),
    store.priorityAction.findMany({ orderBy: [{ number: 'asc' }] }),
    store.areaForImprovement.findMany({ orderBy: [{ id: 'asc' }] }),
    store.areaOutcome.findMany({ orderBy: [{ areaId: 'asc' }, { order: 'asc' }] }),
    store.deliveryAction.findMany({ orderBy: [{ order: 'asc' }] }),
    store.frameworkEntry.findMany({ orderBy: [{ frameworkId: 'asc' }, { list: 'asc' }, { order: 'asc' }] }),
    store.frameworkPartner.findMany({ orderBy: [{ frameworkId: 'asc' }, { order: 'asc' }] }),
  ])
  return JSON.stringify(tables)
}

beforeEach(freshDatabase)

describe('loading the reference data', () => {
  test('a second time changes nothing', async () => {
    const before = await everything()
    await loadReferenceData()
    expect(await everything()).toBe(before)
  })

  test('brings a printed string back that was changed', async () => {
    const before = await everything()
    await database().indicator.update({ where: { id: 'clackmannanshire-2018-02' }, data: { baselinePrinted: '6.5%' } })
    await loadReferenceData()
    expect(await everything()).toBe(before)
  })

  test('keeps what a partnership has confirmed', async () => {
    const contact = { partnershipId: 'clackmannanshire', name: 'Police Scotland, not an emergency' }
    await database().supportContact.updateMany({ where: contact, data: { confirmed: true } })
    await loadReferenceData()
    expect(await database().supportContact.findFirst({ where: contact })).toMatchObject({ confirmed: true })
  })
})

describe('the reference data', () => {
  test('is one partnership with its places, communities and contacts', async () => {
    const store = database()
    expect(await store.partnership.findMany()).toMatchObject([
      { id: 'clackmannanshire', name: 'Clackmannanshire Community Justice Partnership', area: 'Clackmannanshire', residents: 51_540 },
    ])
    expect(await store.settlement.count()).toBe(9)
    const communities = await store.community.findMany({ orderBy: { order: 'asc' } })
    expect(communities.map(({ id, name }) => `${id}: ${name}`)).toEqual([
      'clackmannanshire-recovery: Forth Valley Recovery Community',
      'clackmannanshire-prison: People with prison experience',
      'clackmannanshire-victims: Victims',
      'clackmannanshire-families: Families',
    ])
    const hiddenContacts = await store.supportContact.findMany({ where: { confirmed: false }, orderBy: { order: 'asc' } })
    expect(hiddenContacts.map(({ phone, note }) => [phone, note])).toEqual([
      ['101', ''],
      ['08080 10 10 11', ''],
    ])
    expect(await store.supportContact.count({ where: { confirmed: true } })).toBe(9)
  })

  test('has three instruments: all 14 themes, the seven of the indicators, and seven for children', async () => {
    const instruments = await database().instrument.findMany({ orderBy: { id: 'asc' } })
    expect(instruments.map(({ id, themes }) => [id, (JSON.parse(themes) as string[]).length])).toEqual([
      ['children-3', 7],
      ['place-standard-14', 14],
      ['place-standard-7', 7],
    ])
  })

  test('holds the 25 rows of 2018 as they are printed', async () => {
    const framework = await findFramework('clackmannanshire-2018')
    const rows = framework?.indicators.map((indicator) => ({
      order: indicator.order,
      measure: indicator.measure,
      nationalOutcomesPrinted: indicator.nationalOutcomesPrinted,
      baselinePrinted: indicator.baselinePrinted,
      observedTrendPrinted: indicator.trendPrinted,
      targetsPrinted: Object.fromEntries(indicator.targets.map((target) => [target.period, target.printed])),
      leadPrinted: indicator.leadPrinted,
      source: indicator.source,
      theme: indicator.theme,
    }))
    expect(rows).toHaveLength(25)
    expect(rows).toEqual(
      printed.indicators.map(({ loipOutcome: _outcome, nationalOutcomes: _codes, ...row }) => {
        const { targetSpan: _span, ...rest } = { targetSpan: undefined, ...row }
        return rest
      }),
    )
    const themes = framework?.indicators.flatMap(({ theme }) => (theme === null ? [] : [theme]))
    expect(themes?.toSorted()).toEqual(['PS02', 'PS07', 'PS08', 'PS09', 'PS10', 'PS12', 'PS14'])
  })

  test('reads the odd rows: a held baseline, a unit that drifts, a phrase across two periods, the wildcard in both spellings', async () => {
    const targets = await database().target.findMany({
      where: { indicatorId: { in: ['clackmannanshire-2018-02', 'clackmannanshire-2018-03', 'clackmannanshire-2018-15'] } },
      orderBy: [{ indicatorId: 'asc' }, { order: 'asc' }],
    })
    expect(targets.map(({ printed: text, kind, value, unit, span }) => [text, kind, value, unit, span])).toEqual([
      ['6.4%', 'hold', 6.4, '%', 1],
      ['6.3%', 'number', 6.3, '%', 1],
      ['88.5', 'number', 88.5, '%', 1],
      ['89.0', 'number', 89, '%', 1],
      ['Reduce year on year', 'reduce-year-on-year', null, null, 2],
      ['', 'none', null, null, 1],
    ])
    const wildcards = await database().indicatorOutcome.groupBy({ by: ['printed'], where: { outcomeId: null }, _count: true })
    expect(Object.fromEntries(wildcards.map((row) => [row.printed, row._count]))).toEqual({
      'All community Justice outcomes': 6,
      'All community justice outcomes': 4,
    })
    expect(await database().indicator.count({ where: { servesAll: true } })).toBe(10)
  })

  test('holds the other frameworks', async () => {
    const national = await findFramework('cjpf-2023')
    expect(national?.priorityActions).toHaveLength(13)
    expect(national?.outcomes.filter(({ kind }) => kind === 'national-2023')).toHaveLength(9)
    const plan = await findFramework('clackmannanshire-2023')
    expect(plan?.areas).toHaveLength(8)
    expect(plan?.partners.map(({ stages }) => stages)).toEqual(Array.from({ length: 14 }, () => null))
    expect(uncoveredOutcomes(national?.outcomes ?? [], plan?.areas ?? []).map(({ code }) => code)).toEqual([
      'outcome-3',
      'outcome-7',
      'outcome-8',
      'outcome-9',
      'outcome-10',
    ])
    const other = await findFramework('west-dunbartonshire-2017')
    expect(other?.indicators).toHaveLength(22)
    expect(other?.lists['pathway-stage']).toHaveLength(5)
    expect(other?.partners.find(({ stages }) => stages === null)?.name).toBe('Skills Development Scotland')
    expect(other?.outcomes.find(({ code }) => code === '1')?.aliases).toHaveLength(5)
  })
})
