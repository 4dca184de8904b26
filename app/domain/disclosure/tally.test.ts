import { expect, test } from 'vitest'
import { addTallies, type SealableResponse, tallyOf } from './tally'

const phone: SealableResponse = {
  answers: { ratings: { PS08: 3, PS12: 7 }, priorities: ['PS12', 'PS12'] },
  evidenceKind: 'own-phone',
  typedBy: null,
}
const sheet: SealableResponse = {
  answers: { ratings: { PS08: 3 }, priorities: ['PS08'], choices: { X1: 2 } },
  evidenceKind: 'paper',
  typedBy: 'Morag',
}

test('responses are counted by rating, option, priority, way and typist, theme by theme', () => {
  const counted = {
    n: 3,
    typed: new Map([['Morag', 2]]),
    evidence: new Map([
      ['own-phone', 1],
      ['paper', 2],
    ]),
    priorities: new Map([
      ['PS12', 1],
      ['PS08', 2],
    ]),
    ratings: new Map([
      ['PS08', new Map([[3, 3]])],
      ['PS12', new Map([[7, 1]])],
    ]),
    typedRatings: new Map([['PS08', new Map([['Morag', 2]])]]),
    choices: new Map([['X1', new Map([[2, 2]])]]),
    typedChoices: new Map([['X1', new Map([['Morag', 2]])]]),
  }
  expect(tallyOf([phone, sheet, sheet])).toEqual(counted)
  expect(addTallies(tallyOf([sheet]), tallyOf([phone, sheet]))).toEqual(counted)
})

test('adding up changes neither of the two', () => {
  const one = tallyOf([phone])
  addTallies(one, tallyOf([sheet]))
  expect(one).toEqual(tallyOf([phone]))
})
