import { expect, test } from 'vitest'
import { lexicon } from '../../../tests/support/lexicon'
import { redact } from './redact'

test('a text as it is kept, what was replaced, and what is shown to a reviewer', () => {
  expect(redact('Ring Liam on 01632 960123', lexicon)).toEqual({
    redacted: 'Ring Liam on [phone]',
    placeholders: [{ kind: 'phone', start: 13, end: 25 }],
    highlights: [{ reason: 'first-name', start: 5, end: 9 }],
  })
})

test.each([
  ['🙂 Liam', 2, 6],
  ['🙂🙂🙂 Liam', 4, 8],
  ['👨‍👩‍👧 Liam', 6, 10],
  ['e\u0301 Liam', 3, 7],
  ['🏴 Liam', 2, 6],
])('%s: offsets count code points', (text, start, end) => {
  expect(redact(text, lexicon).highlights).toEqual([{ reason: 'first-name', start, end }])
  expect([...text].slice(start, end).join('')).toBe('Liam')
})

test('offsets of placeholders count code points too', () => {
  const text = '🙂🙂 person@example.com 🙂 01632 960123'
  const { placeholders } = redact(text, lexicon)
  expect(placeholders.map(({ kind, start, end }) => [kind, [...text].slice(start, end).join('')])).toEqual([
    ['email', 'person@example.com'],
    ['phone', '01632 960123'],
  ])
})

test.each(['', ' ', 'More benches'])('%j: nothing', (text) => {
  expect(redact(text, lexicon)).toEqual({ redacted: text, placeholders: [], highlights: [] })
})
