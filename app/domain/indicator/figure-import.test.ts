import { describe, expect, test } from 'vitest'
import { checkFigureFile } from './figure-import'
import { figureColumns, figureTemplate } from './figure-columns'

const indicators = [
  { id: 'plan-01', order: 1, measure: 'Crimes' },
  { id: 'plan-02', order: 2, measure: 'Referrals' },
  { id: 'other-02', order: 2, measure: 'Visits' },
]
const header = figureColumns.join(',')
const check = (...lines: readonly string[]) => checkFigureFile([header, ...lines].join('\r\n'), indicators)

describe('a line is a figure as it would have been typed', () => {
  test.each([
    ['1,2018/19,431,other,,,Invented report,', '431', 'plan-01'],
    ['plan-02,18/19,4,other,,,Invented report,no', '4', 'plan-02'],
    ['plan-02,18/19,7,people,,,Invented report,', '[c]', 'plan-02'],
    ['plan-02,18/19,7,People,,,Invented report,Yes', '7', 'plan-02'],
    ['plan-02,18/19,10%,share,5,50,Invented report,', '[c]', 'plan-02'],
    ['plan-02,18/19,"1,204",people,,,"Invented report, page 4",', '1,204', 'plan-02'],
  ])('%s', (line, printed, id) => {
    expect(check(line)).toMatchObject({ ok: true, value: { figures: [{ line: 2, indicator: { id }, figure: { printed } }] } })
  })

  test('one that names an indicator and nothing else is left out', () => {
    expect(check('plan-02,,,,,,,', '1,2018/19,431,other,,,Invented report,')).toMatchObject({ ok: true, value: { leftOut: [2] } })
  })
})

describe('a line that is wrong names itself and its column', () => {
  test.each([
    ['9,18/19,4,other,,,Report,', 'indicator', 'import-indicator'],
    ['2,18/19,4,other,,,Report,', 'indicator', 'import-indicator-several'],
    ['1,soon,4,other,,,Report,', 'period', 'figure-period'],
    ['1,18/19,many,other,,,Report,', 'value', 'figure-number'],
    ['1,18/19,4,things,,,Report,', 'counts', 'figure-counts'],
    ['1,18/19,40%,share,4,,Report,', 'denominator', 'figure-both'],
    ['1,18/19,4,other,,,,', 'source', 'figure-source'],
    ['1,18/19,4,other,,,Report,perhaps', 'public_source', 'import-yes-no'],
    ['1,18/19,4,other,,,=HYPERLINK(1),', 'source', 'import-formula'],
    ['1,18/19,=1+1,other,,,Report,', 'value', 'import-formula'],
    ['1,18/19,-4,other,,,Report,', 'value', 'import-formula'],
    ['1,18/19,4,other,,,Report,,more', '', 'import-more'],
    ['1,18/19,4,other,,,"Report,', '', 'import-quotes'],
  ])('%s', (line, column, key) => {
    const checked = check('plan-02,18/19,4,other,,,Report,', line)
    const problems = checked.ok ? [] : checked.problems
    expect(problems.map(({ item, key: found, values }) => [item, found, values?.['column']])).toContainEqual(['line-3', key, column])
  })

  test('a second line about one indicator and period is refused', () => {
    expect(check('1,18/19,4,other,,,Report,', 'plan-01,2018/19,5,other,,,Report,')).toMatchObject({
      ok: false,
      problems: [{ item: 'line-3', key: 'import-twice', values: { first: 2 } }],
    })
  })
})

describe('a file is refused as a whole', () => {
  test.each([
    ['', 'import-empty'],
    ['name,colour\r\nx,y', 'import-header'],
    ['indicator,period,value,counts\r\n1,18/19,4,other', 'import-column-missing'],
    [`${header},mood\r\n`, 'import-column-unknown'],
    [`${header},value\r\n`, 'import-column-twice'],
    [`${header}\r\nplan-01,,,,,,,`, 'import-nothing'],
  ])('%j: %s', (file, key) => {
    expect(checkFigureFile(file, indicators)).toMatchObject({ ok: false, problems: [{ item: 'file', key }] })
  })
})

test('the template names every indicator and leaves the rest to be filled in', () => {
  expect(figureTemplate([{ id: 'plan-01' }])).toBe(`\uFEFF${header}\r\nplan-01,,,,,,,`)
  expect(checkFigureFile(figureTemplate(indicators), indicators)).toMatchObject({ ok: false, problems: [{ key: 'import-nothing' }] })
})
