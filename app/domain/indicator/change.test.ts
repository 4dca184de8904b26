import { describe, expect, test } from 'vitest'
import { between, exact, hidden, high, low } from '../../../tests/fixtures/invented-content'
import type { Figure } from '../disclosure/figure'
import { type Change, changeBetween } from './change'

const none: Figure = { status: 'none' }

describe('a change is a difference only between two published means', () => {
  test.each`
    baseline                 | latest          | change
    ${exact('3.4')}          | ${exact('3.7')} | ${{ kind: 'difference', tenths: 3 }}
    ${exact('3.4')}          | ${exact('3.4')} | ${{ kind: 'difference', tenths: 0 }}
    ${exact('4.1')}          | ${exact('3.9')} | ${{ kind: 'difference', tenths: -2 }}
    ${low('1.9')}            | ${exact('3.4')} | ${{ kind: 'higher' }}
    ${low('1.9')}            | ${exact('1.9')} | ${{ kind: 'unclear' }}
    ${low('1.9')}            | ${low('1.8')}   | ${{ kind: 'unclear' }}
    ${high('6.1')}           | ${exact('5.0')} | ${{ kind: 'lower' }}
    ${exact('6.1')}          | ${high('6.1')}  | ${{ kind: 'unclear' }}
    ${low('1.9')}            | ${high('6.1')}  | ${{ kind: 'higher' }}
    ${between('2.2', '2.7')} | ${exact('2.5')} | ${{ kind: 'unclear' }}
    ${between('2.2', '2.7')} | ${exact('2.8')} | ${{ kind: 'higher' }}
    ${hidden}                | ${exact('3.4')} | ${{ kind: 'none' }}
    ${exact('3.4')}          | ${hidden}       | ${{ kind: 'none' }}
    ${exact('3.4')}          | ${none}         | ${{ kind: 'none' }}
  `(
    '$baseline.status to $latest.status: $change.kind',
    ({ baseline, latest, change }: { baseline: Figure; latest: Figure; change: Change }) => {
      expect(changeBetween(baseline, latest)).toEqual(change)
    },
  )
})
