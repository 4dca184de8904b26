import { describe, expect, test } from 'vitest'
import { decide, openDecisions, parseDecision } from './review-decision'

const [kept, gone, before] = ['kept', 'destroyed', 'destroyed before']

describe('what a decision leaves', () => {
  test.each`
    turn        | decision     | original  | words
    ${'first'}  | ${'approve'} | ${gone}   | ${'one approval'}
    ${'first'}  | ${'refuse'}  | ${gone}   | ${'none'}
    ${'first'}  | ${'ask'}     | ${kept}   | ${'none'}
    ${'asked'}  | ${'approve'} | ${gone}   | ${'one approval'}
    ${'asked'}  | ${'refuse'}  | ${gone}   | ${'none'}
    ${'second'} | ${'approve'} | ${before} | ${'two approvals'}
    ${'second'} | ${'refuse'}  | ${before} | ${'none'}
  `('$turn, $decision: the original is $original, of the words there is $words', ({ turn, decision, original, words }) => {
    expect(decide(turn, decision)).toEqual({ original, words })
  })
})

test('whoever was asked for a decision decides: nobody hands a text on twice', () => {
  expect(openDecisions('first')).toEqual(['approve', 'refuse', 'ask'])
  expect(openDecisions('asked')).toEqual(['approve', 'refuse'])
  expect(openDecisions('second')).toEqual(['approve', 'refuse'])
})

test.each([
  ['approve', 'approve'],
  ['ask', 'ask'],
  ['', null],
  ['Approve', null],
  ['constructor', null],
])('a form that says "%s" means %s', (text, decision) => {
  expect(parseDecision(text)).toBe(decision)
})
