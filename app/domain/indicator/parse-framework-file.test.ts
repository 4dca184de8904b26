import { describe, expect, test } from 'vitest'
import { inventedFramework, inventedIndicator, inventedOutcome } from '../../../tests/fixtures/invented-framework'
import { frameworkChanges } from './framework-changes'
import type { FrameworkDocument } from './framework-document'
import { documentOf, writeFrameworkFile } from './framework-file'
import { freeFrameworkId } from './free-framework-id'
import { parseFrameworkFile } from './parse-framework-file'
import { replaceFramework } from './replace-framework'
import { withoutRetired } from './without-retired'

const national = inventedOutcome('cjpf-2023-outcome-1', { frameworkId: 'cjpf-2023', code: 'outcome-1', kind: 'national-2023' })
const place = { id: 'framework', partnershipId: 'somewhere', others: [national], themes: ['PS08'], communities: ['prison'] }
const target = { period: '2024', printed: '5', kind: 'number', value: 5, unit: null, span: 1 } as const
const framework = inventedFramework({
  indicators: [inventedIndicator({ id: 'framework-01', outcomeId: 'framework-local-1', targets: [target] })],
  areas: [
    { id: 'framework-area-1', order: 1, aim: 1, title: 'Area', outcomes: [{ level: 'national', outcome: national }], isRetired: true },
  ],
})

test('a file says what is retired, and reads back as the framework it was written from', () => {
  expect(writeFrameworkFile(framework).match(/"retired": true/g)).toHaveLength(1)
  expect(parseFrameworkFile(writeFrameworkFile(framework), place)).toEqual({ ok: true, value: framework })
})

test('a byte order mark does no harm', () => {
  expect(parseFrameworkFile(`\uFEFF${writeFrameworkFile(framework)}`, place).ok).toBe(true)
})

describe('a problem names its place', () => {
  const indicator = (changes: object) => ({ indicators: [{ ...documentOf(framework).indicators[0], ...changes }] })
  test.each<[changes: object, place: string, key: string]>([
    [{ format: 'other' }, 'format', 'format'],
    [{ title: '' }, 'title', 'value'],
    [{ more: 1 }, '', 'unknown'],
    [indicator({ measure: 7 }), 'indicators 1, measure', 'value'],
    [indicator({ outcome: 'nowhere' }), 'indicators 1', 'outcome'],
    [indicator({ source: 'survey' }), 'indicators 1', 'theme'],
    [indicator({ source: 'survey', theme: 'PS99' }), 'indicators 1', 'theme-unknown'],
    [indicator({ source: 'survey', theme: 'PS08', communities: ['nobody'] }), 'indicators 1', 'community'],
    [indicator({ counts: 'people' }), 'indicators 1', 'counts'],
    [indicator({ nationalOutcomes: [{ outcome: 'outcome-1', printed: 'x' }] }), 'indicators 1, nationalOutcomes 1', 'outcome'],
    [indicator({ targets: [{ ...target, period: 'soon' }] }), 'indicators 1, targets 1', 'period'],
    [indicator({ targets: [target, target] }), 'indicators 1, targets 2', 'period-twice'],
    [indicator({ targets: [{ ...target, value: null }] }), 'indicators 1, targets 1', 'no-value'],
    [indicator({ targets: [{ ...target, span: 2 }] }), 'indicators 1, targets 1', 'span'],
    [indicator({ targets: [{ ...target, kind: 'keep' }] }), 'indicators 1, targets 1, kind', 'value'],
    [{ areas: [{ order: 1, aim: 1, title: 'A', outcomes: [{ outcome: 'x', level: 'local' }] }] }, 'areas 1, outcomes 1', 'outcome'],
    [{ partners: [{ name: 'Police', stages: [true], prose: null }] }, 'partners 1', 'stages'],
    [{ outcomes: [...documentOf(framework).outcomes, ...documentOf(framework).outcomes] }, 'outcomes 2', 'twice'],
  ])('%j → %s: %s', (changes, at, key) => {
    const document = { ...documentOf(framework), ...changes } as FrameworkDocument
    const parsed = parseFrameworkFile(JSON.stringify(document), place)
    const problems = parsed.ok ? [] : parsed.problems
    expect(problems.map(({ key: found, values }) => [values?.['place'], found])).toContainEqual([at, `framework-file.${key}`])
  })

  test.each(['', 'null', '[]', '{', '"text"'])('%j is no file of a framework', (text) => {
    expect(parseFrameworkFile(text, place)).toMatchObject({ ok: false, problems: [{ item: 'file', key: 'framework-file.format' }] })
  })
})

describe('replacing', () => {
  const other = inventedFramework({
    id: 'framework',
    outcomes: [inventedOutcome('framework-local-2', { code: 'local-2' })],
    indicators: [inventedIndicator({ id: 'framework-02', outcomeId: 'framework-local-2' })],
  })

  test('retires what does not come again, and deletes nothing', () => {
    const replaced = replaceFramework(framework, other)
    expect(replaced.outcomes.map(({ code, isRetired }) => [code, isRetired])).toEqual([
      ['local-2', false],
      ['local-1', true],
    ])
    expect(replaced.indicators.map(({ id, order, isRetired }) => [id, order, isRetired])).toEqual([
      ['framework-02', 1, false],
      ['framework-01', 2, true],
    ])
    expect(withoutRetired(replaced).indicators).toHaveLength(1)
    expect(replaceFramework(framework, framework)).toEqual(framework)
  })

  test('is told in words', () => {
    const told = frameworkChanges(framework, replaceFramework(framework, other)).map(({ part, what }) => `${part} ${what}`)
    expect(told).toEqual(['outcome added', 'outcome retired', 'indicator added', 'indicator retired'])
    expect(frameworkChanges(framework, framework)).toEqual([])
  })

  test('names every field before and after', () => {
    const changed = { ...framework, indicators: [{ ...framework.indicators[0]!, baselinePrinted: '6.4%', targets: [] }] }
    expect(frameworkChanges(framework, changed)).toEqual([
      {
        part: 'indicator',
        name: 'The measure',
        what: 'changed',
        fields: [
          { field: 'baseline', before: '', after: '6.4%' },
          { field: 'targets', before: '2024: “5” (number 5)', after: '' },
        ],
      },
    ])
  })
})

test.each<[title: string, taken: readonly string[], id: string]>([
  ['Plan of 2028', [], 'plan-of-2028'],
  ['Plan of 2028', ['plan-of-2028'], 'plan_of_2028_2'],
  ['Plan', ['plan-of-2028'], 'plan_2'],
  ['Plan of 2028, second', ['plan-of-2028'], 'plan_of_2028_second_2'],
  ['Plan', ['plan', 'plan_2'], 'plan_3'],
  ['Новий', [], 'framework'],
  ['New', [], 'new_2'],
  ['Figures by communities', [], 'figures_by_communities_2'],
])('the title “%s” beside %j gives the id %s', (title, taken, id) => {
  expect(freeFrameworkId(title, taken)).toBe(id)
})
