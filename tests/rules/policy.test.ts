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
