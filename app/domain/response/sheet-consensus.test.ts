import { expect, test } from 'vitest'
import { parseConsensus } from './sheet-consensus'

const themes = ['PS02', 'PS12']
const asked = { themes, scale: { min: 1, max: 7 }, own: [] }

test.each`
  headCount | mayShow  | fields                            | entry
  ${'2'}    | ${'yes'} | ${{ PS02: '1', PS12: '7' }}       | ${{ headCount: 2, mayShow: true, ratings: { PS02: 1, PS12: 7 } }}
  ${' 500'} | ${'no'}  | ${{ PS12: '4' }}                  | ${{ headCount: 500, mayShow: false, ratings: { PS12: 4 } }}
  ${'12'}   | ${'yes'} | ${{ PS02: '3', good_PS02: 'Hm' }} | ${{ headCount: 12, mayShow: true, ratings: { PS02: 3 } }}
`('$headCount people who agree on $fields', ({ headCount, mayShow, fields, entry }) => {
  expect(parseConsensus({ headCount, mayShow, fields }, asked)).toEqual({ ok: true, value: entry })
})

test.each`
  headCount | fields           | problems
  ${'1'}    | ${{ PS02: '1' }} | ${[['headCount', 'head-count']]}
  ${'501'}  | ${{ PS02: '1' }} | ${[['headCount', 'head-count']]}
  ${''}     | ${{ PS02: '1' }} | ${[['headCount', 'head-count']]}
  ${'ten'}  | ${{ PS02: '9' }} | ${[['headCount', 'head-count'], ['PS02', 'rating']]}
  ${'10'}   | ${{ PS12: '0' }} | ${[['PS12', 'rating']]}
  ${'10'}   | ${{}}            | ${[['PS02', 'consensus-blank']]}
  ${'1'}    | ${{}}            | ${[['headCount', 'head-count'], ['PS02', 'consensus-blank']]}
`('$headCount people with $fields are refused', ({ headCount, fields, problems }) => {
  const parsed = parseConsensus({ headCount, mayShow: 'yes', fields }, asked)
  expect(parsed.ok ? [] : parsed.problems.map(({ item, key }) => [item, key])).toEqual(problems)
})
