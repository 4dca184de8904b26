import { expect, test } from 'vitest'
import { communitiesCsv } from '~/domain/export/communities-csv'
import type { Framework } from '~/domain/indicator/framework'

test('an export has these columns and no other: none for how far answers lie apart', () => {
  const nothing = { indicators: [] } as unknown as Framework
  expect(
    communitiesCsv(nothing, () => [])
      .trim()
      .replace('\uFEFF', '')
      .split(','),
  ).toEqual(['measure', 'community', 'wave', 'sealed_baseline', 'value', 'status', 'change', 'n', 'release'])
})
