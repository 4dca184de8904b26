import { describe, expect, test } from 'vitest'
import { mostCharacters } from './parse-submission'
import { isBlankSheet } from './sheet-entry'
import { sheetColumns } from './sheet-columns'
import { fieldsOfSheet, parseSheetFields } from './sheet-fields'

const themes = ['PS02', 'PS07', 'PS09', 'PS12']
const asked = { themes, scale: { min: 1, max: 7 }, own: [] }

describe('a field of a sheet that is taken', () => {
  test.each`
    what                             | fields                                                | entry
    ${'nothing: all skipped'}        | ${{}}                                                 | ${{}}
    ${'spaces: skipped'}             | ${{ PS02: '  ' }}                                     | ${{}}
    ${'the low end'}                 | ${{ PS02: '1' }}                                      | ${{ ratings: { PS02: 1 } }}
    ${'the high end, with spaces'}   | ${{ PS12: ' 7 ' }}                                    | ${{ ratings: { PS12: 7 } }}
    ${'a text'}                      | ${{ good_PS07: ' The library\r\nis warm. ' }}         | ${{ texts: [{ theme: 'PS07', box: 'good', text: 'The library\nis warm.' }] }}
    ${'the longest text'}            | ${{ better_PS09: 'x'.repeat(mostCharacters) }}        | ${{ texts: [{ theme: 'PS09', box: 'better', text: 'x'.repeat(mostCharacters) }] }}
    ${'priorities in small letters'} | ${{ priority1: 'ps12', priority2: 'PS02' }}           | ${{ priorities: ['PS02', 'PS12'] }}
    ${'a priority in the last line'} | ${{ priority3: 'PS09' }}                              | ${{ priorities: ['PS09'] }}
    ${'a theme that is not asked'}   | ${{ PS01: '5', good_PS01: 'in no form of the wave' }} | ${{}}
  `('$what', ({ fields, entry }: { fields: Record<string, string>; entry: Record<string, unknown> }) => {
    const { ratings = {}, priorities = [], texts = [] } = entry
    expect(parseSheetFields(fields, asked)).toEqual({ ok: true, value: { answers: { ratings, priorities }, texts } })
  })
})

describe('a field of a sheet that is refused', () => {
  test.each`
    what                              | fields                                           | item           | key
    ${'below the scale'}              | ${{ PS02: '0' }}                                 | ${'PS02'}      | ${'rating'}
    ${'above the scale'}              | ${{ PS02: '8' }}                                 | ${'PS02'}      | ${'rating'}
    ${'between two ratings'}          | ${{ PS02: '3.5' }}                               | ${'PS02'}      | ${'rating'}
    ${'two digits'}                   | ${{ PS02: '11' }}                                | ${'PS02'}      | ${'rating'}
    ${'a word'}                       | ${{ PS02: 'five' }}                              | ${'PS02'}      | ${'rating'}
    ${'a number in another notation'} | ${{ PS02: '1e0' }}                               | ${'PS02'}      | ${'rating'}
    ${'too long a text'}              | ${{ good_PS02: 'x'.repeat(mostCharacters + 1) }} | ${'good_PS02'} | ${'text-long'}
    ${'a theme that is not asked'}    | ${{ priority1: 'PS01' }}                         | ${'priority1'} | ${'priority-unknown'}
    ${'a word for a theme'}           | ${{ priority2: 'Homes' }}                        | ${'priority2'} | ${'priority-unknown'}
    ${'the same theme twice'}         | ${{ priority1: 'PS02', priority3: 'ps02' }}      | ${'priority3'} | ${'priority-twice'}
  `('$what', ({ fields, item, key }: { fields: Record<string, string>; item: string; key: string }) => {
    expect(parseSheetFields(fields, asked)).toMatchObject({ ok: false, problems: [{ item, key }] })
  })

  test('every wrong field is named, not only the first', () => {
    const parsed = parseSheetFields({ PS02: '9', PS07: '4', PS12: 'x', priority1: '?' }, asked)
    expect(parsed.ok ? [] : parsed.problems.map(({ item }) => item)).toEqual(['PS02', 'PS12', 'priority1'])
  })
})

test.each`
  what                 | fields                   | blank
  ${'nothing'}         | ${{}}                    | ${true}
  ${'one rating'}      | ${{ PS02: '1' }}         | ${false}
  ${'one text'}        | ${{ good_PS02: 'Yes' }}  | ${false}
  ${'only a priority'} | ${{ priority1: 'PS02' }} | ${false}
`('a sheet with $what is blank: $blank', ({ fields, blank }: { fields: Record<string, string>; blank: boolean }) => {
  const parsed = parseSheetFields(fields, asked)
  expect(parsed.ok && isBlankSheet(parsed.value)).toBe(blank)
})

describe('questions of the partnership’s own, on a scale of three points', () => {
  const own = [
    { code: 'X1', kind: 'choice', options: 3, ask: 'How?' },
    { code: 'X2', kind: 'rating', options: 0, ask: 'How warm?' },
    { code: 'X3', kind: 'text', options: 0, ask: 'What helps?' },
  ] as const
  const children = { themes: ['PS02'], scale: { min: 1, max: 3 }, own }

  test('a choice is the number of its answer, words stand in a box of their own, and all of it can be read back', () => {
    const fields = { PS02: '3', X1: '3', X2: '1', own_X3: 'A lift.' }
    const parsed = parseSheetFields(fields, children)
    expect(parsed).toEqual({
      ok: true,
      value: {
        answers: { ratings: { PS02: 3, X2: 1 }, priorities: [], choices: { X1: 3 } },
        texts: [{ theme: 'X3', box: 'own', text: 'A lift.' }],
      },
    })
    expect(parsed.ok && fieldsOfSheet(parsed.value)).toEqual(fields)
  })

  test.each`
    field       | value               | key
    ${'PS02'}   | ${'4'}              | ${'rating'}
    ${'X1'}     | ${'4'}              | ${'rating'}
    ${'X1'}     | ${'0'}              | ${'rating'}
    ${'X2'}     | ${'7'}              | ${'rating'}
    ${'own_X3'} | ${'x'.repeat(2001)} | ${'text-long'}
  `('$field $value is refused', ({ field, value, key }) => {
    const parsed = parseSheetFields({ [field as string]: value as string }, children)
    expect(parsed).toMatchObject({ ok: false, problems: [{ item: field as string, key: key as string }] })
  })

  test('they are columns of the file, before the priorities', () => {
    expect(sheetColumns(children).slice(3, 6)).toEqual(['X1', 'X2', 'own_X3'])
  })
})
