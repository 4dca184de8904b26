import { describe, expect, test } from 'vitest'
import { parseGrade } from './grade'
import { gradeChange, inPeriodOrder, type Judgement, mayPublish } from './judgement'

const evidence = [{ text: 'Minutes of every meeting.', links: [] }]

function judged(period: string, grade: number | null): Judgement {
  const texts = { strengths: '', improvements: '', evidence, updatedOn: '2026-11-22' }
  return { quality: 'leadership', period, grade: parseGrade(grade), ...texts, isPublished: true }
}

test('judgements stand in the order in which their periods end', () => {
  const mixed = ['2021/22', '2020', '2021', '2018/19'].map((period) => judged(period, 3))
  expect(inPeriodOrder(mixed).map(({ period }) => period)).toEqual(['2018/19', '2020', '2021', '2021/22'])
})

describe('what may be published', () => {
  test.each([
    ['a grade with evidence', 4, evidence, null],
    ['no grade', null, evidence, 'evaluation.publish-grade'],
    ['a grade without evidence', 4, [], 'evaluation.publish-evidence'],
  ] as const)('%s', (_, grade, lines, key) => {
    const allowed = mayPublish({ grade, evidence: lines })
    expect(allowed.ok ? null : allowed.problems[0]?.key).toBe(key)
  })
})

describe('a change is told against the last period that was judged', () => {
  const all = [judged('2018/19', 3), judged('2019/20', null), judged('2020/21', 5), judged('2021/22', 5), judged('2022/23', 4)]
  test.each([
    ['2018/19', null],
    ['2019/20', null],
    ['2020/21', { steps: 2, since: '2018/19' }],
    ['2021/22', { steps: 0, since: '2020/21' }],
    ['2022/23', { steps: -1, since: '2021/22' }],
  ])('%s: %j', (period, change) => {
    const one = all.find((judgement) => judgement.period === period)
    expect(one && gradeChange(one, all.toReversed())).toEqual(change)
  })
})
