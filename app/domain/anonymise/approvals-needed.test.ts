import { describe, expect, test } from 'vitest'
import { approvalsNeeded } from './approvals-needed'
import { standingOf } from './sealed-standing'
import { textPolicy } from './text-policy'

describe('how many reviewers a text of a sealed wave needs', () => {
  test.each`
    batches                                                           | community     | needed
    ${[{ community: 'recovery', n: 30 }]}                             | ${'recovery'} | ${1}
    ${[{ community: 'recovery', n: 29 }]}                             | ${'recovery'} | ${2}
    ${[{ community: 'recovery', n: 10 }]}                             | ${'recovery'} | ${2}
    ${[{ community: 'recovery', n: 30 }]}                             | ${'victims'}  | ${'never'}
    ${[{ community: 'recovery', n: 30 }, { community: null, n: 12 }]} | ${'victims'}  | ${2}
    ${[{ community: null, n: 40 }]}                                   | ${'victims'}  | ${2}
    ${[{ community: 'recovery', n: 31 }, { community: null, n: 40 }]} | ${'recovery'} | ${1}
    ${[]}                                                             | ${'recovery'} | ${'never'}
  `('$batches, written in $community: $needed', ({ batches, community, needed }) => {
    expect(approvalsNeeded(standingOf(community, batches), textPolicy)).toBe(needed)
  })
})
