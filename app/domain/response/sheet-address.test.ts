import { expect, test } from 'vitest'
import { parseSheetAddress, sheetPath } from './sheet-address'

test('the square of a sheet is read back as its number and form', () => {
  const address = { number: 12, form: 'place-standard-7@2022.pl.large' }
  expect(parseSheetAddress(`https://whatmatters.example.org${sheetPath('7k3mq9x2rtab', address)}`, '7k3mq9x2rtab')).toEqual({
    ok: true,
    value: address,
  })
})

test.each`
  typed                                       | outcome
  ${'12'}                                     | ${{ number: 12, form: '' }}
  ${' 7 '}                                    | ${{ number: 7, form: '' }}
  ${'https://x.example/paper/b/type?sheet=3'} | ${{ number: 3, form: '' }}
  ${'https://x.example/paper/c/type?sheet=3'} | ${'sheet-other-batch'}
  ${'https://x.example/s/b'}                  | ${'sheet-number'}
  ${'1.5'}                                    | ${'sheet-number'}
  ${''}                                       | ${'sheet-number'}
`('$typed: $outcome', ({ typed, outcome }: { typed: string; outcome: unknown }) => {
  const parsed = parseSheetAddress(typed, 'b')
  expect(parsed.ok ? parsed.value : parsed.problems[0]?.key).toEqual(outcome)
})
