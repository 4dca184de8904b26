import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { environmentSchema } from '~/http/env.server'

test('docs/operating.md names every variable of the environment and no other', () => {
  const rows = [...readFileSync('docs/operating.md', 'utf8').matchAll(/^\| `([A-Z_]+)` \|/gm)].map(([, name]) => name)
  expect(rows.toSorted()).toEqual(Object.keys(environmentSchema.shape).toSorted())
})
