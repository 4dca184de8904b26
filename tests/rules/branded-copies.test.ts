import { expect, test } from 'vitest'
import { brandedCopies } from '../support/branded-copies'

/** Copies that were looked at: nothing of the figure, record or release in them is replaced. */
const reviewed: readonly string[] = [
  // Rows for the database: what is stored of a record, and of an entered figure beside who entered it.
  'app/data/batches.server.ts: ...columns(record)',
  'app/data/figures.server.ts: ...figure',
]

const forged = new Map([
  [
    'app/ui/release/forges-figure.ts',
    `import type { Figure } from '~/domain/disclosure/figure'\nexport const forge = (figure: Extract<Figure, { status: 'exact' }>): Figure => ({ ...figure, value: '9.9' })`,
  ],
])

test('nobody outside the disclosure rules copies a figure, a record or a release with other numbers in it', { timeout: 120_000 }, () => {
  expect(brandedCopies(forged)).toEqual([...reviewed, 'app/ui/release/forges-figure.ts: ...figure'])
})
