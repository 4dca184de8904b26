import { describe, expect, test } from 'vitest'
import { parseGrade } from '~/domain/evaluation/grade'
import type { Judgement } from '~/domain/evaluation/judgement'
import { changeText } from './evaluation-words'

function judged(period: string, grade: number): Judgement {
  const texts = { strengths: '', improvements: '', evidence: [], updatedOn: '2026-11-22' }
  return { quality: 'leadership', period, grade: parseGrade(grade), ...texts, isPublished: true }
}

describe('a change between periods is told as a judgement', () => {
  test.each([
    [3, 4, 'One step higher than it was judged for 2018/19.'],
    [3, 6, '3 steps higher than it was judged for 2018/19.'],
    [4, 3, 'One step lower than it was judged for 2018/19.'],
    [4, 4, 'Judged the same as for 2018/19.'],
  ])('%i, then %i: %s', (before, after, words) => {
    const [one, other] = [judged('2018/19', before), judged('2020/21', after)]
    expect([changeText(one, [one, other]), changeText(other, [one, other])]).toEqual([null, words])
  })
})
