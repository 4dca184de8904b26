import { describe, expect, test } from 'vitest'
import { drawTogether, readReviewSubject, writeReviewSubject } from './review-audit'

test.each`
  placeholders                                  | subject
  ${[]}                                         | ${'a-wave'}
  ${[['phone', 2]]}                             | ${'a-wave: phone 2'}
  ${[['date', 1], ['phone', 2], ['number', 0]]} | ${'a-wave: phone 2, date 1'}
`('$placeholders is written "$subject"', ({ placeholders, subject }) => {
  expect(writeReviewSubject({ subjectId: 'a-wave', placeholders: new Map(placeholders) })).toBe(subject)
  expect(writeReviewSubject(readReviewSubject(subject))).toBe(subject)
})

describe('lines of the log', () => {
  const line = { day: '2026-04-01', actor: 'Isla', act: 'approve-text', subject: 'w1: phone 1' }

  test('of one day, reviewer, act and wave are drawn together, with their placeholders added up', () => {
    expect(drawTogether([line, { ...line, subject: 'w1' }, { ...line, subject: 'w1: phone 2, date 1' }])).toEqual([
      { ...line, subject: 'w1: phone 3, date 1' },
    ])
  })

  test.each([
    ['another day', { ...line, day: '2026-04-02' }],
    ['another reviewer', { ...line, actor: 'Rory' }],
    ['another act', { ...line, act: 'refuse-text' }],
    ['another wave', { ...line, subject: 'w2: phone 1' }],
  ])('of %s stand alone', (_, other) => {
    expect(drawTogether([line, other])).toEqual([line, other])
  })

  test('that are no decisions about texts stay as they are, however alike', () => {
    const invited = { day: '2026-04-01', actor: 'Ailsa', act: 'invite', subject: 'reviewer' }
    expect(drawTogether([invited, line, invited])).toEqual([invited, line, invited])
  })
})
