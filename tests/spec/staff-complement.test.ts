import { expect, test } from 'vitest'
import { policy } from '~/domain/disclosure/policy'
import { partTyped, staffCannotSubtract } from '~/domain/disclosure/staff-complement'

test.each`
  typed             | n     | may      | because
  ${{}}             | ${10} | ${true}  | ${'nobody typed'}
  ${{ one: 5 }}     | ${10} | ${true}  | ${'five answers never passed through her hands'}
  ${{ one: 6 }}     | ${10} | ${false} | ${'only four did not'}
  ${{ one: 9 }}     | ${10} | ${false} | ${'only one did not'}
  ${{ one: 10 }}    | ${10} | ${true}  | ${'nothing is left to find out'}
  ${{ a: 5, b: 5 }} | ${10} | ${true}  | ${'each lacks the five of the other'}
  ${{ a: 4, b: 6 }} | ${10} | ${false} | ${'one of the two lacks four'}
`('of $n answers of which $typed were typed a record may be shown: $may, because $because', ({ typed, n, may }) => {
  expect(staffCannotSubtract(new Map(Object.entries(typed as object) as [string, number][]), n as number, policy)).toBe(may)
})

test('whoever typed all counts for nothing beside whoever typed a part', () => {
  expect(
    partTyped(
      new Map([
        ['all', 12],
        ['some', 3],
        ['more', 4],
      ]),
      12,
    ),
  ).toBe(4)
  expect(partTyped(new Map([['all', 12]]), 12)).toBe(0)
})
