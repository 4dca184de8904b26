import { expect, test } from 'vitest'
import { parseTypedTargets } from './parse-typed-targets'

type Row = readonly [period: string, printed: string, kind: string, value: string, span: string]
const row = ([period, printed, kind, value, span]: Row) => ({ period, printed, kind, value, span })

test.each<[baseline: string, typed: Row, is: string]>([
  ['6.4%', ['18/19', '6.4%', '', '', ''], 'hold 6.4 %'],
  ['88.2%', ['18/19', '88.5', '', '', ''], 'number 88.5 %'],
  ['437', ['18/19', 'Reduce year on year', '', '', ''], 'reduce-year-on-year null null'],
  ['', ['2024', '', '', '', ''], 'none null null'],
  ['', ['2024', 'About half', 'at-least', '50%', ''], 'at-least 50 %'],
  ['', ['2024', '5', 'at-most', '', ''], 'at-most 5 null'],
  ['5', ['2024', '5', 'number', '', ''], 'number 5 null'],
  ['', ['2024', 'Fewer', 'none', '7', ''], 'none null null'],
  ['', ['soon', '5', '', '', ''], 'period-1 framework.period'],
  ['', ['', '5', '', '', ''], 'period-1 framework.period'],
  ['', ['2024', '5', 'more', '', ''], 'kind-1 framework.choice'],
  ['', ['2024', 'Half', 'number', '', ''], 'value-1 framework.no-value'],
  ['', ['2024', 'Half', 'number', 'half', ''], 'value-1 framework.figure'],
  ['', ['2024', '5', '', '', '0'], 'span-1 framework.span'],
  ['', ['2024', '5', '', '', '2'], 'span-1 framework.span'],
])('beside the baseline “%s” the row %j is %s', (baseline, typed, is) => {
  const parsed = parseTypedTargets([row(typed)], baseline)
  const told = parsed.ok
    ? parsed.value.map(({ kind, value, unit }) => `${kind} ${value} ${unit}`)
    : parsed.problems.map(({ item, key }) => `${item} ${key}`)
  expect(told).toEqual([is])
})

test('a phrase over two periods covers a row that prints nothing, and no other', () => {
  const over = (second: string) =>
    parseTypedTargets([row(['18/19', 'Reduce year on year', '', '', '2']), row(['21/22', second, '', '', ''])], '')
  expect(over('')).toMatchObject({ ok: true, value: [{ span: 2 }, { span: 1, kind: 'none' }] })
  expect(over('5')).toMatchObject({ ok: false, problems: [{ item: 'span-1', key: 'framework.span' }] })
})

test('no period is there twice, and empty rows are left out', () => {
  const blank = row(['', '', '', '', ''])
  const parsed = parseTypedTargets([blank, row(['2024', '5', '', '', '']), blank, row(['2024', '6', '', '', ''])], '')
  expect(parsed).toMatchObject({ ok: false, problems: [{ item: 'period-4', key: 'framework.period-twice' }] })
  expect(parseTypedTargets([blank], '')).toEqual({ ok: true, value: [] })
})
