import { describe, expect, test } from 'vitest'
import { codesOfFramework, codingFrame, frameworkInForce, parseCodes } from './coding-frame'

const plan = {
  id: 'plan-2023',
  validFrom: '2023',
  areas: [
    { order: 1, title: 'Workforce development', isRetired: false },
    { order: 2, title: 'Given up', isRetired: true },
  ],
  localIssues: [
    { order: 1, text: 'Poverty', isRetired: false },
    { order: 2, text: 'Ageing population', isRetired: false },
  ],
}

test('the frame holds the themes that were asked, then areas for improvement, then local issues, under codes that stay', () => {
  expect(codingFrame(['PS02', 'PS08'], plan)).toEqual([
    { code: 'PS02', level: 'theme', name: 'PS02' },
    { code: 'PS08', level: 'theme', name: 'PS08' },
    { code: 'plan-2023-area-1', level: 'area', name: 'Workforce development' },
    { code: 'plan-2023-local-issue-1', level: 'local-issue', name: 'Poverty' },
    { code: 'plan-2023-local-issue-2', level: 'local-issue', name: 'Ageing population' },
  ])
  expect(codingFrame(['PS02'], null)).toHaveLength(1)
})

test('what is retired is offered no more and keeps its name', () => {
  expect(codingFrame([], plan).some(({ name }) => name === 'Given up')).toBe(false)
  expect(codesOfFramework(plan)).toContainEqual({ code: 'plan-2023-area-2', level: 'area', name: 'Given up', isRetired: true })
})

test('no two plans share a code', () => {
  const codes = [plan, { ...plan, id: 'plan-2028' }].flatMap(codesOfFramework).map(({ code }) => code)
  expect(new Set(codes).size).toBe(codes.length)
})

test.each<[day: string, validFrom: string | null]>([
  ['2017-12-31', null],
  ['2018-01-01', '2018'],
  ['2022-12-31', '2018'],
  ['2023-01-01', '2023'],
  ['2040-01-01', '2023'],
])('on %s the plan in force began in %s', (day, validFrom) => {
  expect(frameworkInForce([{ validFrom: '2023' }, { validFrom: '2018' }], day)?.validFrom ?? null).toBe(validFrom)
})

describe('what a reviewer chose', () => {
  const frame = codingFrame(['PS02', 'PS08'], plan)
  test.each<[codes: readonly string[], noneFits: string, is: readonly string[] | string]>([
    [['PS08'], '', ['PS08']],
    [['plan-2023-area-1', 'PS02', 'PS02'], '', ['PS02', 'plan-2023-area-1']],
    [[], 'yes', []],
    [[], '', 'text-codes.missing'],
    [['PS08'], 'yes', 'text-codes.both'],
    [['PS01'], '', 'text-codes.unknown'],
    [['PS08', 'PS01'], 'yes', 'text-codes.unknown'],
  ])('%j, none fits: “%s” → %j', (codes, noneFits, is) => {
    const parsed = parseCodes({ codes, noneFits }, frame)
    expect(parsed.ok ? parsed.value : parsed.problems[0]?.key).toEqual(is)
  })
})
