import { expect, test } from 'vitest'
import type { Judgement } from '../evaluation/judgement'
import { evaluationCsv } from './evaluation-csv'

test('a row a judgement, with whole addresses and nothing that a spreadsheet would run', () => {
  const link = { kind: 'release', sequence: 2, ref: '', label: 'Release 2' } as const
  const story = { kind: 'story', sequence: null, ref: 'a1', label: 'A story' } as const
  const judgement: Judgement = {
    quality: 'leadership',
    period: '2018/19',
    grade: 4,
    strengths: '=1+1',
    improvements: '',
    evidence: [
      { text: 'What people said', links: [link, story] },
      { text: 'Minutes', links: [] },
    ],
    updatedOn: '2026-11-22',
    isPublished: true,
  }
  const indicators = [{ code: 'leadership', name: 'Leadership', asks: 'Who leads.' }]
  const where = { site: 'https://what-matters.example/', at: '/west-dunbartonshire' }
  const evidence =
    'What people said (Release 2: https://what-matters.example/west-dunbartonshire/releases/2; A story: https://what-matters.example/stories/a1)\nMinutes'
  expect(evaluationCsv(indicators, [judgement], where)).toBe(
    `\uFEFFquality,name,period,grade,grade_word,strengths,improvements,evidence,changed_on\r\nleadership,Leadership,2018/19,4,good,"'=1+1",,"${evidence}",2026-11-22`,
  )
})
