import { describe, expect, test } from 'vitest'
import { mostCharacters } from './parse-submission'
import { isBlankSheet } from './sheet-entry'
import { parseSheetFields } from './sheet-fields'

const themes = ['PS02', 'PS07', 'PS09', 'PS12']

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
    expect(parseSheetFields(fields, themes)).toEqual({ ok: true, value: { answers: { ratings, priorities }, texts } })
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
    expect(parseSheetFields(fields, themes)).toMatchObject({ ok: false, problems: [{ item, key }] })
  })

  test('every wrong field is named, not only the first', () => {
    const parsed = parseSheetFields({ PS02: '9', PS07: '4', PS12: 'x', priority1: '?' }, themes)
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
  const parsed = parseSheetFields(fields, themes)
  expect(parsed.ok && isBlankSheet(parsed.value)).toBe(blank)
})
