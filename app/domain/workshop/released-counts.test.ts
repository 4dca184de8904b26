import { describe, expect, test } from 'vitest'
import type { ContributionCounts } from '../disclosure/contribution-counts'
import type { ParticipationStatement } from '../disclosure/statement'
import { releasedCounts } from './released-counts'

function statement(contributions: ContributionCounts): ParticipationStatement {
  return { content: { contributions } } as ParticipationStatement
}

const journey = (id: string, challenge: number | 'few') => ({
  id,
  name: 'A journey',
  perspective: 'victim' as const,
  stages: [{ code: 'court', name: 'Court', counts: { challenge, idea: 0 } }],
})

describe('what a statement prints of a journey', () => {
  test.each<[string, ContributionCounts, unknown]>([
    [
      'a number and none',
      { by: 'stage-and-kind', journeys: [journey('other', 5), journey('mine', 12)] },
      [
        { stage: 'court', kind: 'challenge', least: 12, most: 12 },
        { stage: 'court', kind: 'idea', least: 0, most: 0 },
      ],
    ],
    [
      'fewer than 5',
      { by: 'stage-and-kind', journeys: [journey('mine', 'few')] },
      [
        { stage: 'court', kind: 'challenge', least: 1, most: 4 },
        { stage: 'court', kind: 'idea', least: 0, most: 0 },
      ],
    ],
    ['another journey of the same perspective only', { by: 'stage-and-kind', journeys: [journey('other', 12)] }, []],
    ['withheld', { by: 'stage-and-kind', journeys: [{ ...journey('mine', 12), stages: null }] }, []],
    ['by code', { by: 'code', codes: [] }, []],
  ])('%s', (_, contributions, counts) => {
    expect(releasedCounts(statement(contributions), 'mine')).toEqual(counts)
  })
})
