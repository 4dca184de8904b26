import { describe, expect, test } from 'vitest'
import { digitsOf, exactForm, form, type Recogniser, spansOf } from './recogniser'

const drawn = (forms: Parameters<typeof spansOf>[0]['forms'], text: string) =>
  spansOf({ kind: 'number', forms }, text).map(({ start, end }) => `${start}–${end} ${text.slice(start, end)}`)

describe('a form is a word of its own', () => {
  test.each`
    text         | found
    ${'ab'}      | ${['0–2 ab']}
    ${'AB'}      | ${['0–2 AB']}
    ${'(ab),'}   | ${['1–3 ab']}
    ${'xab'}     | ${[]}
    ${'abx'}     | ${[]}
    ${'ab1'}     | ${[]}
    ${'żab'}     | ${[]}
    ${'ab ab'}   | ${['0–2 ab', '3–5 ab']}
    ${'ab ab\n'} | ${['0–2 ab', '3–5 ab']}
    ${'🙂ab'}    | ${['2–4 ab']}
    ${''}        | ${[]}
  `('$text: $found', ({ text, found }) => {
    expect(drawn([form('ab')], text as string)).toEqual(found)
  })
})

test('an exact form keeps to its letters', () => {
  expect(drawn([exactForm('AB')], 'ab AB')).toEqual(['3–5 AB'])
})

test('what stands before is needed and left', () => {
  expect(drawn([form('\\d+', 'bus\\s+')], 'bus 12, tram 13')).toEqual(['4–6 12'])
})

test('what is refused may hold the beginning of what is not', () => {
  expect(drawn([form('\\d+ \\d+', '', (it) => it === '2 3')], '1 2 3')).toEqual(['2–5 2 3'])
})

test('whoever decides is told what was found, all that was matched, and what follows', () => {
  const told: string[][] = []
  drawn([form('\\d+', 'bus\\s+', (...given) => told.push(given) > 0)], 'the bus 12 to town')
  expect(told).toEqual([['12', ' bus 12', ' to town']])
})

test('a text without the hint is not looked through', () => {
  expect(spansOf({ kind: 'number', hint: /\d/, forms: [form('ab')] }, 'ab')).toEqual([])
})

test('what reads like one and leads to nobody is left where it holds all that was found', () => {
  const recogniser: Recogniser = { kind: 'age', forms: [form('\\d+'), form('\\d+ years')], unless: [form('\\d+', 'bus\\s+')] }
  const spans = (text: string) => spansOf(recogniser, text).map(({ start, end }) => text.slice(start, end))
  expect(spans('bus 12 and 13')).toEqual(['13'])
  expect(spans('bus 12 years')).toEqual(['12 years'])
})

test('every form is asked, also from the start again', () => {
  const forms = [form('ab'), form('abc?')]
  expect(drawn(forms, 'ab abc')).toEqual(['0–2 ab', '0–2 ab', '3–6 abc'])
  expect(drawn(forms, 'ab abc')).toEqual(['0–2 ab', '0–2 ab', '3–6 abc'])
})

test.each([
  ['07700 900-123', '07700900123'],
  ['none', ''],
])('the digits of %s are %j', (text, digits) => {
  expect(digitsOf(text)).toBe(digits)
})
