import { expect, test } from 'vitest'
import { inventedOutcome } from '../../../tests/fixtures/invented-framework'
import { uncoveredOutcomes } from './uncovered-outcomes'

const outcome = (id: string, kind = 'national-2023') => inventedOutcome(id, { kind })

test('national outcomes that no area refers to are uncovered; aims and local outcomes are not among them', () => {
  const area = {
    id: 'area',
    isRetired: false,
    order: 1,
    aim: 1,
    title: 'Area',
    outcomes: [
      { level: 'national', outcome: outcome('two') },
      { level: 'local', outcome: outcome('local', 'local') },
    ],
  }
  const national = [outcome('aim', 'aim'), outcome('one'), outcome('two'), outcome('three')]
  expect(uncoveredOutcomes(national, [area]).map(({ id }) => id)).toEqual(['one', 'three'])
})
