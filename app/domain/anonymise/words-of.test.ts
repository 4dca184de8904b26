import { describe, expect, test } from 'vitest'
import { wordsOf } from './words-of'

test.each([
  ['Ma pal Shug', 'Ma', 'pal', 'Shug'],
  ["Senga's door", 'Senga', 'door'],
  ['SENGA’S DOOR', 'SENGA', 'DOOR'],
  ["didn't, o'hara, anne-marie", "didn't", "o'hara", 'anne-marie'],
  ['2 buses, 24/7', 'buses'],
  ['Żółć Оксана فاطمة', 'Żółć', 'Оксана', 'فاطمة'],
  ['e\u0301cole', 'e\u0301cole'],
])('%j: its words', (text, ...words) => {
  expect(wordsOf(text).map((word) => word.text)).toEqual(words)
})

test.each(['', ' ', '🙂', '24/7'])('%j: no words', (text) => {
  expect(wordsOf(text)).toEqual([])
})

test('a word says where it stands, in small letters, and what is before it', () => {
  expect(wordsOf('🙂 The Bus')[1]).toEqual({
    text: 'Bus',
    lower: 'bus',
    start: 7,
    end: 10,
    isCapital: true,
    isUpper: false,
    startsSentence: false,
    gap: ' ',
  })
})

describe('a word that begins a sentence', () => {
  test.each([
    ['Bus', true],
    ['late. Bus', true],
    ['late! Bus', true],
    ['late\nBus', true],
    ['good: Bus', true],
    ['late - Bus', true],
    ['• Bus', true],
    ['1. Bus', true],
    ['he said "Bus', true],
    ['the Bus', false],
    ['late, Bus', false],
  ])('%j: %s', (text, starts) => {
    expect(wordsOf(text).find((word) => word.text === 'Bus')?.startsSentence).toBe(starts)
  })
})

describe('whether capitals tell anything', () => {
  test.each([
    ['the bus and Liam', ['Liam'], []],
    ['the NHS and Liam', ['Liam'], ['NHS']],
    ['THE BUS IS LATE', [], []],
    ['They Should Listen To Us When We Talk', [], []],
    ['Liam McInvented', ['Liam', 'McInvented'], []],
    ['I am', ['I'], []],
  ])('%s: %j are capitals, %j all in capitals', (text, capitals, uppers) => {
    const words = wordsOf(text)
    expect(words.filter((word) => word.isCapital).map((word) => word.text)).toEqual(capitals)
    expect(words.filter((word) => word.isUpper).map((word) => word.text)).toEqual(uppers)
  })
})
