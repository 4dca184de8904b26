import { describe, expect, test } from 'vitest'
import { between, exact, hidden, high, low } from '../../../tests/fixtures/invented-content'
import { inventedTarget } from '../../../tests/fixtures/invented-figures'
import type { Figure } from '../disclosure/figure'
import type { Polarity, TargetKind } from './indicator'
import { judgeTarget } from './judge-target'
import { rangeOfFigure, rangeOfNumber, type ValueRange } from './value-range'

interface Row {
  readonly kind: TargetKind
  readonly value: number | null
  readonly polarity: Polarity | null
  readonly actual: number
  readonly verdict: string
}

const yardstick = { polarity: null, baseline: null, yearBefore: null }
const range = (from: number, to: number): ValueRange => ({ from: rangeOfNumber(from).from, to: rangeOfNumber(to).to })

describe('a number that is known meets its target or does not', () => {
  test.each`
    kind          | value   | polarity    | actual       | verdict
    ${'number'}   | ${5.6}  | ${'higher'} | ${5.6}       | ${'met'}
    ${'number'}   | ${5}    | ${'higher'} | ${4}         | ${'not-met'}
    ${'number'}   | ${5}    | ${'higher'} | ${5.1}       | ${'met'}
    ${'number'}   | ${6.3}  | ${'lower'}  | ${6.3}       | ${'met'}
    ${'number'}   | ${6.3}  | ${'lower'}  | ${6.4}       | ${'not-met'}
    ${'number'}   | ${6.3}  | ${'lower'}  | ${6.2}       | ${'met'}
    ${'number'}   | ${6.3}  | ${null}     | ${6.2}       | ${'cannot-be-said'}
    ${'number'}   | ${6.3}  | ${null}     | ${6.3}       | ${'met'}
    ${'number'}   | ${null} | ${'higher'} | ${6.3}       | ${'cannot-be-said'}
    ${'number'}   | ${0.3}  | ${'higher'} | ${0.1 + 0.2} | ${'met'}
    ${'number'}   | ${0.3}  | ${'lower'}  | ${0.1 + 0.2} | ${'met'}
    ${'hold'}     | ${60}   | ${'higher'} | ${60}        | ${'met'}
    ${'hold'}     | ${60}   | ${'higher'} | ${61}        | ${'met'}
    ${'hold'}     | ${60}   | ${'higher'} | ${59.9}      | ${'not-met'}
    ${'hold'}     | ${60}   | ${'lower'}  | ${60.1}      | ${'not-met'}
    ${'hold'}     | ${60}   | ${null}     | ${60}        | ${'met'}
    ${'hold'}     | ${60}   | ${null}     | ${61}        | ${'cannot-be-said'}
    ${'at-least'} | ${25}   | ${null}     | ${25}        | ${'met'}
    ${'at-least'} | ${25}   | ${'lower'}  | ${24}        | ${'not-met'}
    ${'at-most'}  | ${25}   | ${null}     | ${25}        | ${'met'}
    ${'at-most'}  | ${25}   | ${'higher'} | ${26}        | ${'not-met'}
    ${'none'}     | ${null} | ${'higher'} | ${26}        | ${'no-target'}
  `('$actual for $kind $value (wanted: $polarity): $verdict', ({ kind, value, polarity, actual, verdict }: Row) => {
    expect(judgeTarget(rangeOfNumber(actual), inventedTarget('21/22', kind, value), { ...yardstick, polarity })).toBe(verdict)
  })

  test('a baseline that is held without a number of its own is the printed one', () => {
    const hold = inventedTarget('21/22', 'hold')
    expect(judgeTarget(rangeOfNumber(61), hold, { ...yardstick, polarity: 'higher', baseline: 60 })).toBe('met')
    expect(judgeTarget(rangeOfNumber(61), hold, { ...yardstick, polarity: 'higher' })).toBe('cannot-be-said')
  })

  test('without a target nothing is judged', () => {
    expect(judgeTarget(rangeOfNumber(61), null, yardstick)).toBe('no-target')
  })
})

describe('a released figure is judged by what is displayed of it', () => {
  test.each`
    figure                   | target | verdict
    ${exact('5.0')}          | ${5}   | ${'met'}
    ${exact('4.9')}          | ${5}   | ${'not-met'}
    ${between('5.0', '5.4')} | ${5}   | ${'met'}
    ${between('4.2', '4.9')} | ${5}   | ${'not-met'}
    ${between('4.8', '5.2')} | ${5}   | ${'cannot-be-said'}
    ${low('1.9')}            | ${5}   | ${'not-met'}
    ${low('1.9')}            | ${1.9} | ${'not-met'}
    ${low('1.9')}            | ${1.5} | ${'cannot-be-said'}
    ${high('6.1')}           | ${6.1} | ${'met'}
    ${high('6.1')}           | ${6.5} | ${'cannot-be-said'}
  `('$figure for $target: $verdict', ({ figure, target, verdict }: { figure: Figure; target: number; verdict: string }) => {
    const known = rangeOfFigure(figure)
    expect(known && judgeTarget(known, inventedTarget('25/26', 'number', target), { ...yardstick, polarity: 'higher' })).toBe(verdict)
  })

  test('one that is withheld says nothing', () => {
    expect(rangeOfFigure(hidden)).toBeNull()
  })
})

describe('reduce year on year', () => {
  const target = inventedTarget('21/22', 'reduce-year-on-year')

  test.each`
    actual             | yearBefore         | baseline | verdict
    ${range(200, 200)} | ${range(210, 210)} | ${212}   | ${'met'}
    ${range(211, 211)} | ${range(210, 210)} | ${212}   | ${'not-met'}
    ${range(210, 210)} | ${range(210, 210)} | ${212}   | ${'not-met'}
    ${range(211, 211)} | ${null}            | ${212}   | ${'met'}
    ${range(212, 212)} | ${null}            | ${212}   | ${'not-met'}
    ${range(212, 212)} | ${null}            | ${null}  | ${'cannot-be-said'}
    ${range(200, 200)} | ${'withheld'}      | ${212}   | ${'cannot-be-said'}
    ${range(3.1, 3.4)} | ${range(3.2, 3.2)} | ${null}  | ${'cannot-be-said'}
  `('$actual after $yearBefore (baseline $baseline): $verdict', ({ actual, yearBefore, baseline, verdict }) => {
    expect(judgeTarget(actual as ValueRange, target, { polarity: 'lower', baseline, yearBefore })).toBe(verdict)
  })
})
