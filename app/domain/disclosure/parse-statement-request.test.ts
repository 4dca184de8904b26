import { expect, test } from 'vitest'
import { parseStatementRequest } from './parse-statement-request'

test.each([
  // from, to, count → what was chosen, or what is missing
  ['2026-01-01', '2026-06-30', 'stage-and-kind', '2026-01-01 to 2026-06-30 by stage-and-kind'],
  ['2026-01-01', '2026-06-30', 'code', '2026-01-01 to 2026-06-30 by code'],
  ['', '2026-06-30', 'code', 'from: statement.from.missing'],
  ['2026-01-01', '', 'code', 'to: statement.to.missing'],
  ['2026-02-30', '31 June', 'code', 'from: statement.from.missing, to: statement.to.missing'],
  ['2026-01-01', '2026-06-30', '', 'count: statement.count.missing'],
  ['2026-01-01', '2026-06-30', 'stage-and-kind,code', 'count: statement.count.missing'],
  ['', '', 'both', 'from: statement.from.missing, to: statement.to.missing, count: statement.count.missing'],
])('from “%s” to “%s” counted by “%s”: %s', (from, to, count, expected) => {
  const chosen = parseStatementRequest({ from, to, count })
  const said = chosen.ok
    ? `${chosen.value.from} to ${chosen.value.to} by ${chosen.value.countBy}`
    : chosen.problems.map(({ item, key }) => `${item}: ${key}`).join(', ')
  expect(said).toBe(expected)
})
