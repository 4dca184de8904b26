import { beforeEach, describe, expect, test } from 'vitest'
import { loader as frontLoader } from '~/routes/_public.($partnership)._index'
import { loader as frameworkLoader } from '~/routes/_public.frameworks.$framework'
import { loader as frameworksLoader } from '~/routes/_public.frameworks._index'
import { loader as releaseLoader } from '~/routes/_public.($partnership).releases.$number'
import { exact } from '../fixtures/invented-content'
import { insertRelease } from '../fixtures/insert-release'
import { freshDatabase } from '../support/fresh-database'
import { getRequest } from '../support/request'

const framework = (id: string) => frameworkLoader({ request: getRequest(`/frameworks/${id}`), params: { framework: id }, context: {} })
const front = (params = {}) => frontLoader({ request: getRequest('/'), params, context: {} })
const release = (number: string) => releaseLoader({ request: getRequest(`/releases/${number}`), params: { number }, context: {} })

beforeEach(freshDatabase)

describe('the public pages', () => {
  test('say on the front page that there is nothing yet, and then name the newest release first', async () => {
    expect((await front()).releases).toEqual([])
    await insertRelease(1, { title: 'Autumn', groups: {} })
    await insertRelease(2, { title: 'Spring', groups: {} })
    expect((await front()).releases.map(({ content }) => content.wave.title)).toEqual(['Spring', 'Autumn'])
  })

  test('list the four frameworks, those of the partnership first', async () => {
    expect((await frameworksLoader()).frameworks.map(({ id }) => id)).toEqual([
      'clackmannanshire-2023',
      'clackmannanshire-2018',
      'cjpf-2023',
      'west-dunbartonshire-2017',
    ])
  })

  test('show 25 rows of 2018, seven of them by group', async () => {
    await insertRelease(1, { groups: { recovery: { PS08: exact('3.4') } }, total: { PS08: exact('3.4') } })
    const { performance } = await framework('clackmannanshire-2018')
    expect(performance.rows).toHaveLength(25)
    expect(performance.periods).toEqual(['18/19', '21/22'])
    expect(Object.keys(performance.progress)).toHaveLength(7)
    expect(performance.rows[4]?.value).toMatchObject({ source: 'survey', figure: { status: 'exact', value: '3.4' } })
  })

  test('show what the other frameworks hold, and which national outcomes a plan does not cover', async () => {
    expect((await framework('cjpf-2023')).aims).toHaveLength(4)
    const plan = await framework('clackmannanshire-2023')
    expect(plan.aims).toHaveLength(4)
    expect(plan.uncovered).toHaveLength(5)
    const other = await framework('west-dunbartonshire-2017')
    expect(other.performance.rows).toEqual([])
    expect(other.framework.indicators).toHaveLength(22)
  })

  test('name the place that a release is about', async () => {
    await insertRelease(1, { groups: {} })
    await insertRelease(2, { place: 'tullibody', groups: {} })
    expect((await release('1')).place).toBe('Clackmannanshire')
    expect((await release('2')).place).toBe('Tullibody')
  })

  test('are not there under an unknown name or number', async () => {
    await expect(framework('nothing')).rejects.toMatchObject({ status: 404 })
    await expect(release('1')).rejects.toMatchObject({ status: 404 })
  })
})
