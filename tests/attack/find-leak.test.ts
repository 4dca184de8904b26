import { describe, expect, test } from 'vitest'
import { findLeak } from './find-leak'
import { type Histogram, histogramOf, type Puzzle, ratings, sizeOf, sumOf } from './puzzle'

function times(count: number, rating: number): number[] {
  return Array.from({ length: count }, () => rating)
}

/** One group whose exact sum is published. */
function exactly(answers: readonly number[], c: number, typed: ReadonlyMap<string, Histogram> = new Map()): Puzzle {
  const truth = histogramOf(answers)
  const classes = [{ name: 'the group', size: sizeOf(truth), c, truth, typed }]
  const of = new Map([[0, 1]])
  return { name: 'test', classes, cases: [[{ of, weights: ratings, least: sumOf(truth), most: sumOf(truth) }]], exact: [of] }
}

describe('who works it out', () => {
  test('anybody, when ten people have one point more than the least', () => {
    expect(findLeak(exactly([...times(9, 1), 2], 1))).toMatchObject({
      who: 'an outsider',
      derived: expect.stringMatching(/answered 1$/) as string,
    })
  })

  test('an insider who said 7, when the others all said 1', () => {
    expect(findLeak(exactly([...times(9, 1), 7], 1))).toMatchObject({ who: 'insiders who answered 7' })
  })

  test('two insiders of a group that meets, where one is not enough', () => {
    const answers = [...times(10, 1), 7, 7]
    expect(findLeak(exactly(answers, 1))).toBeNull()
    expect(findLeak(exactly(answers, 2))).toMatchObject({ who: 'insiders who answered 7 and 7' })
  })

  test('whoever typed six 7s, that the six others all said 1', () => {
    const answers = [...times(6, 7), ...times(6, 1)]
    const typed = new Map([['a typist', histogramOf(times(6, 7))]])
    expect(findLeak(exactly(answers, 1))).toBeNull()
    expect(findLeak(exactly(answers, 1, typed))).toMatchObject({ who: 'a typist, who typed 6 of the answers' })
  })

  test('whoever typed all but four, the sum of those four', () => {
    const typed = new Map([['a typist', histogramOf(times(8, 4))]])
    expect(findLeak(exactly([...times(8, 4), 2, 3, 5, 6], 1, typed))).toMatchObject({
      attacker: 'linear algebra',
      who: 'a typist, who typed',
    })
  })

  test('nobody, when the sum is far from both ends', () => {
    expect(findLeak(exactly([...times(6, 3), ...times(6, 5)], 2))).toBeNull()
  })
})

test('a publication that the truth contradicts is a mistake of the attacker, not a proof', () => {
  const puzzle = exactly(times(10, 4), 1)
  const wrong = { ...puzzle, cases: [[{ of: new Map([[0, 1]]), weights: ratings, least: 41, most: 41 }]] }
  expect(() => findLeak(wrong)).toThrow(/excludes what truly happened/)
})
