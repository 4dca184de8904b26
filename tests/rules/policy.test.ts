import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { policy } from '~/domain/disclosure/policy'

test.each([
  'prisma/migrations/sqlite/0001_first/migration.sql',
  'prisma/migrations/postgresql/0001_first/migration.sql',
  'bin/guard-sql.ts',
])('the databases themselves refuse a batch of fewer people than the policy says: %s', (file) => {
  expect(readFileSync(file, 'utf8')).toContain(`CHECK ("n" >= ${policy.k})`)
})

function numbersOf(value: object, path = ''): readonly (readonly [string, string])[] {
  return Object.entries(value).flatMap(([key, inner]: [string, unknown]) =>
    typeof inner === 'object' && inner !== null ? numbersOf(inner, `${path}${key}.`) : [[`${path}${key}`, String(inner)] as const],
  )
}

test('the page that explains the policy names every number of it, and no other', () => {
  const page = readFileSync('docs/privacy/policy.md', 'utf8')
  const rows = [...page.matchAll(/^\| `([\w.]+)` \| (\S+) \|/gm)].map(([, name, value]) => [name, value])
  expect(rows).toEqual(numbersOf(policy))
})
