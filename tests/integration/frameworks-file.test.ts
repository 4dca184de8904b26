import { beforeEach, describe, expect, test } from 'vitest'
import { database } from '~/data/database.server'
import { findFramework } from '~/data/frameworks.server'
import { findFrameworkSurroundings } from '~/data/framework-surroundings.server'
import { transaction } from '~/data/transaction.server'
import { storeFramework } from '~/data/store-framework.server'
import type { Framework } from '~/domain/indicator/framework'
import { writeFrameworkFile } from '~/domain/indicator/framework-file'
import { parseFrameworkFile } from '~/domain/indicator/parse-framework-file'
import { uncoveredOutcomes } from '~/domain/indicator/uncovered-outcomes'
import { freshDatabase } from '../support/fresh-database'

const ids = ['cjpf-2023', 'clackmannanshire-2018', 'clackmannanshire-2023', 'west-dunbartonshire-2017']

beforeEach(freshDatabase)

async function requireFramework(id: string): Promise<Framework> {
  const framework = await findFramework(id)
  if (framework === null) throw new Error(`There is no framework ${id}`)
  return framework
}

async function parsed(text: string, id: string, partnershipId: string | null): Promise<Framework> {
  const read = parseFrameworkFile(text, { id, partnershipId, ...(await findFrameworkSurroundings('clackmannanshire', id)) })
  if (!read.ok) throw new Error(JSON.stringify(read.problems))
  return read.value
}

const again = async (framework: Framework) => parsed(writeFrameworkFile(framework), framework.id, framework.partnershipId)

describe.each(ids)('the file of %s', (id) => {
  test('reads back as the same framework, and is written again with the same bytes', async () => {
    const framework = await requireFramework(id)
    const file = writeFrameworkFile(framework)
    const read = await again(framework)
    expect(read).toEqual(framework)
    expect(writeFrameworkFile(read)).toBe(file)
  })

  test('changes nothing when it is stored over what it was written from', async () => {
    const framework = await requireFramework(id)
    const read = await again(framework)
    await transaction((store) => storeFramework(read, store))
    expect(await requireFramework(id)).toEqual(framework)
  })

  test('becomes a framework of its own under another id', async () => {
    const framework = await requireFramework(id)
    const copy = await parsed(writeFrameworkFile(framework), 'copy', 'clackmannanshire')
    await transaction((store) => storeFramework(copy, store))
    expect(await requireFramework('copy')).toEqual(copy)
    const renamed = (text: string) => text.replaceAll(`"id": "copy"`, `"id": "${id}"`)
    expect(renamed(writeFrameworkFile(copy))).toBe(writeFrameworkFile(framework))
    expect(await requireFramework(id)).toEqual(framework)
  })
})

describe('what is odd in the sources comes through a file', () => {
  const through = async (id: string) => again(await requireFramework(id))

  test('of 2018: a held baseline, a drift of units, a phrase across two periods, both spellings of the wildcard', async () => {
    const { indicators } = await through('clackmannanshire-2018')
    const targets = (order: number) => indicators.find((one) => one.order === order)?.targets
    expect(targets(2)?.[0]).toMatchObject({ printed: '6.4%', kind: 'hold', value: 6.4, unit: '%' })
    expect(indicators[2]?.baselinePrinted).toBe('88.2%')
    expect(targets(3)?.map(({ printed, value, unit }) => [printed, value, unit])).toEqual([
      ['88.5', 88.5, '%'],
      ['89.0', 89, '%'],
    ])
    expect(targets(15)?.map(({ printed, kind, span }) => [printed, kind, span])).toEqual([
      ['Reduce year on year', 'reduce-year-on-year', 2],
      ['', 'none', 1],
    ])
    const wildcards = indicators.filter(({ servesAll }) => servesAll).flatMap(({ serves }) => serves.map(({ printed }) => printed))
    expect([...new Set(wildcards)].toSorted()).toEqual(['All community Justice outcomes', 'All community justice outcomes'])
    expect(indicators.some(({ trendPrinted }) => trendPrinted === '-')).toBe(true)
  })

  test('of 2023: outcomes of the national framework, a shortened one, and five that are not covered', async () => {
    const { areas } = await through('clackmannanshire-2023')
    expect(areas[0]?.outcomes[1]?.outcome).toMatchObject({
      id: 'cjpf-2023-outcome-5',
      aliases: ['More people access services to support desistance from offending'],
    })
    expect(uncoveredOutcomes((await through('cjpf-2023')).outcomes, areas)).toHaveLength(5)
  })

  test('of the national framework: 13 actions, 4 of them without an outcome', async () => {
    const { priorityActions } = await through('cjpf-2023')
    expect(priorityActions).toHaveLength(13)
    expect(priorityActions.filter(({ outcome }) => outcome === null)).toHaveLength(4)
  })

  test('of 2017: an outcome in six spellings, due days and counts of actions as printed, a partner told of in words', async () => {
    const { outcomes, partners, indicators } = await through('west-dunbartonshire-2017')
    expect(outcomes[0]?.aliases).toHaveLength(5)
    expect(outcomes.slice(0, 5).map(({ duePrinted, actionsCount }) => [duePrinted.join(' and '), actionsCount])).toEqual([
      ['31 March 2018', 5],
      ['June 2017 and March 2018', 9],
      ['31 March 2018', 2],
      ['31 March 2018', 3],
      ['31 March 2018', 1],
    ])
    expect(partners.find(({ stages }) => stages === null)?.prose).toContain('not ticked by stage')
    expect(indicators.every(({ source }) => source === 'narrative')).toBe(true)
  })
})

test('no row of another framework is touched', async () => {
  const store = database()
  const others = { where: { indicator: { frameworkId: { not: 'clackmannanshire-2018' } } } }
  const before = await store.target.findMany({ where: others.where })
  const framework = await requireFramework('clackmannanshire-2018')
  await transaction((held) =>
    storeFramework({ ...framework, indicators: framework.indicators.map((one) => ({ ...one, targets: [] })) }, held),
  )
  expect(await store.target.count({ where: { indicator: { frameworkId: 'clackmannanshire-2018' } } })).toBe(0)
  expect(await store.target.findMany({ where: others.where })).toEqual(before)
})
