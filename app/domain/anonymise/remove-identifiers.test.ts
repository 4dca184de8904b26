import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { shortestTime } from '../../../tests/support/shortest-time'
import { findIdentifiers } from './find-identifiers'
import { placeholderKinds } from './kinds'
import { countPlaceholders, removeIdentifiers } from './remove-identifiers'

test.each([
  ['More benches', 'More benches'],
  ['', ''],
  ['01632 960123', '[phone]'],
  ['Ring 01632 960123 or a@example.com.', 'Ring [phone] or [email].'],
  ['🙂 07700 900123 🙂', '🙂 [phone] 🙂'],
  ['I’m 43, fae FK10, and on 14/03/2021 I wrote', 'I’m [age], fae [postcode], and on [date] I wrote'],
  ['already [phone] and 01632 960123', 'already [phone] and [phone]'],
  ['one\n01632 960123\nthree', 'one\n[phone]\nthree'],
])('%j is kept as %j', (text, kept) => {
  expect(removeIdentifiers(text)).toBe(kept)
})

test.each([
  ['', []],
  ['More benches', []],
  [
    '[phone] and [phone], [email]',
    [
      ['phone', 2],
      ['email', 1],
    ],
  ],
  ['[other] [Phone] [ phone ]', []],
])('%j counts %j', (redacted, counts) => {
  expect([...countPlaceholders(redacted)]).toEqual(counts)
})

describe('whatever is written', () => {
  const pieces = fc.constantFrom(
    ..."12|0|07700 900123|1/2|24/7|a|QQ|at|FK10|@|.|-| |,|#|+44|[|]|[phone]|[age]|ref|flat 2|Street|Liam|14 March|born|I'm|43|٣|🙂|\n|:|£|(|)|//|www.|com|5th".split(
      '|',
    ),
  )
  const joined = fc.array(pieces, { maxLength: 25 }).map((parts) => parts.join(''))
  const spaced = fc.array(pieces, { maxLength: 25 }).map((parts) => parts.join(' '))
  const texts = fc.oneof(joined, spaced, fc.string({ maxLength: 200 }), fc.string({ unit: 'binary', maxLength: 200 }))
  const many = { numRuns: 400 }

  test('nothing that is kept holds five digits in a row', () => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(removeIdentifiers(text)).not.toMatch(/\d{5}/)
      }),
      many,
    )
  })

  test('placeholders stand in the order of the text, none overlaps another, none is empty, and each is of a kind', () => {
    fc.assert(
      fc.property(texts, (text) => {
        let from = 0
        for (const { kind, start, end } of findIdentifiers(text)) {
          expect(placeholderKinds).toContain(kind)
          expect(start).toBeGreaterThanOrEqual(from)
          expect(end).toBeGreaterThan(start)
          from = end
        }
        expect(from).toBeLessThanOrEqual(text.length)
      }),
      many,
    )
  })

  const sentence = fc.constantFrom(
    ...'I am 43|Ring 07700 900123|at 12 Invented Street|FK99 1AA|a@example.com|on 14 March 2021|ref ABC/123/45|open 24/7|Liam|£40'.split(
      '|',
    ),
    ...'QQ 12 34 56 C|www.example.com/1234567|@some.person|AB12 CDE|010170 0000|12-34-56 12345678|[phone]'.split('|'),
  )
  const sentences = fc.array(sentence, { maxLength: 8 })

  test.each(['\n', ' and then '])('to remove again changes nothing, with %j between sentences', (between) => {
    fc.assert(
      fc.property(sentences, (parts) => {
        const once = removeIdentifiers(parts.join(between))
        expect(removeIdentifiers(once)).toBe(once)
      }),
      many,
    )
  })
})

/** Four times as long: 16 times the time is a square, 64 a cube. A few milliseconds measure nothing but the machine. */
function expectNoCube(unit: string, end: string): void {
  const took = (length: number) => shortestTime(() => removeIdentifiers(unit.repeat(Math.ceil(length / unit.length)) + end))
  expect(took(4000) / Math.max(took(1000), 5)).toBeLessThan(40)
}

describe('a long hostile text takes about as many times as long as it is longer', () => {
  // prettier-ignore
  test.each([
    '1', ' ', 'a', 'a ', '1 ', '1 1 ', '1. ', '1-', '1/', '1, ', '1st, ', 'A1 ', 'a_', 'a-', '@', '[', '(', '#', '٣', '🙂', '\n',
    'one ', 'forty-', 'double ', 'call me ', 'ref no ', 'flat 1 ', '12 a, ', '14 May ', 'ul. a ', '1111 ', 'GB82', 'a.a.a.', 'a at ',
  ])('%j', (unit) => {
    expectNoCube(unit, '')
  })

  test.each([
    ['a.', ' at @ 1'],
    ['.a', '@'],
    ['1.', '@'],
    ['x.x', ' at gmail'],
    ['www.', '@'],
    ['a_', ' at gmail'],
  ])('%j, and then %j', (unit, end) => {
    expectNoCube(unit, end)
  })

  test.each(['1', ' ', '1 1 '])('20,000 signs of %j come back', (unit) => {
    const text = unit.repeat(Math.ceil(20_000 / unit.length))
    expect(removeIdentifiers(text)).not.toMatch(/\d{5}/)
  })
})
