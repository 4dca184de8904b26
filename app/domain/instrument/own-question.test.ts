import { describe, expect, test } from 'vitest'
import { firstLanguage, isOwnCode, moveOwn, nextOwnCode, optionsOf, type OwnQuestion, ownWordsIn } from './own-question'

const words = (ask: string, ...options: string[]) => ({ ask, options, low: '', high: '' })
const question = (code: string): OwnQuestion => ({ code, kind: 'text', words: { en: words(code) } })

test.each`
  code       | isOne
  ${'X1'}    | ${true}
  ${'X12'}   | ${true}
  ${'X0'}    | ${false}
  ${'X100'}  | ${false}
  ${'PS08'}  | ${false}
  ${'X1-en'} | ${false}
`('$code is a code of an own question: $isOne', ({ code, isOne }) => {
  expect(isOwnCode(code as string)).toBe(isOne)
})

test('a new question gets the number after the highest, so that the codes of the others stay theirs', () => {
  expect(nextOwnCode([])).toBe('X1')
  expect(nextOwnCode([question('X4'), question('X2')])).toBe('X5')
})

test.each`
  languages       | first
  ${['pl', 'en']} | ${'en'}
  ${['pl', 'ar']} | ${'pl'}
  ${[]}           | ${'en'}
`('words stand in from $first where a wave asks in $languages', ({ languages, first }) => {
  expect(firstLanguage(languages as string[])).toBe(first)
})

describe('a page in a language that the question was not written in', () => {
  const bus: OwnQuestion = { code: 'X1', kind: 'choice', words: { pl: words('Autobus?', 'Tak', 'Nie'), en: words('Bus?', 'Yes', 'No') } }

  test('has the words of the first language, and says which one that is', () => {
    expect(ownWordsIn(bus, 'ar')).toMatchObject({ language: 'en', words: { ask: 'Bus?' } })
    expect(ownWordsIn(bus, 'pl')).toMatchObject({ language: 'pl', words: { ask: 'Autobus?' } })
  })

  test('a choice has as many options as its words name', () => {
    expect([optionsOf(bus), optionsOf(question('X2'))]).toEqual([2, 0])
  })
})

test.each`
  code     | by           | order
  ${'X2'}  | ${'earlier'} | ${'X2 X1 X3'}
  ${'X2'}  | ${'later'}   | ${'X1 X3 X2'}
  ${'X1'}  | ${'earlier'} | ${'X1 X2 X3'}
  ${'X3'}  | ${'later'}   | ${'X1 X2 X3'}
  ${'X12'} | ${'later'}   | ${'X1 X2 X3'}
`('$code moved $by: $order', ({ code, by, order }) => {
  const moved = moveOwn(['X1', 'X2', 'X3'].map(question), code as string, by as 'earlier')
  expect(moved.map((one) => one.code).join(' ')).toBe(order)
})
