import { describe, expect, test } from 'vitest'
import reference from '../../../prisma/reference/quality-indicators.json'
import { gradeText, gradeWords, parseGrade } from './grade'

test('the words are those of the printed scale, worst first', () => {
  expect(Object.values(gradeWords)).toEqual(reference.scale)
})

describe('a grade is a whole step of the scale', () => {
  test.each([
    ['1', 1],
    ['6', 6],
    [4, 4],
    ['0', null],
    ['7', null],
    ['3.5', null],
    ['', null],
    ['none', null],
    [null, null],
  ])('%j is %j', (typed, grade) => {
    expect(parseGrade(typed)).toBe(grade)
  })
})

test('it is said with its number and its word, and its absence is said too', () => {
  expect([gradeText(5), gradeText(null)]).toEqual(['5 of 6, very good', 'not judged yet'])
})
