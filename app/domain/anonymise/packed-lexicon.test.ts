import { describe, expect, test } from 'vitest'
import { lexicon } from '../../../tests/support/lexicon'
import type { Lexicon } from './lexicon'
import { unpackLexicon, withPlaces } from './packed-lexicon'

describe('a few packed words', () => {
  const packed = [
    'sure liam senga',
    'both hope grant',
    'surname mcallister begum',
    'word-surname brown',
    'scots dreich',
    'capital monday',
    'typical work because worker',
    'place alloa|bridge of allan',
    'rounds 1',
    `known ${btoa('\0'.repeat(16))}`,
  ].join('\n')
  const few = unpackLexicon(packed)

  test.each<[keyof Lexicon, string, unknown]>([
    ['firstName', 'liam', 'name'],
    ['firstName', 'hope', 'word too'],
    ['firstName', 'bus', null],
    ['surname', 'begum', 'name'],
    ['surname', 'brown', 'word too'],
    ['surname', 'bus', null],
    ['isKnown', 'dreich', true],
    ['isKnown', 'zorblatt', false],
    ['isKnown', 'workbecause', true],
    ['isTypical', 'because', true],
    ['isTypical', 'dreich', false],
    ['isSlip', 'becuase', true],
    ['isSlip', 'dreech', true],
    ['isSlip', 'wrk', false],
    ['isSlip', 'zorblatt', false],
    ['isOftenCapital', 'monday', true],
    ['isOftenCapital', 'bus', false],
    ['isPlace', 'bridge of allan', true],
    ['isPlace', 'bridge', false],
  ])('%s %s: %s', (asked, word, answer) => {
    expect(few[asked](word)).toBe(answer)
  })

  test('an empty file knows nothing and does not fail', () => {
    const empty = unpackLexicon('')
    expect([empty.firstName('liam'), empty.isPlace('alloa'), empty.isTypical('work'), empty.isSlip('wrok')]).toEqual([
      null,
      false,
      false,
      false,
    ])
  })
})

describe('the words that are packed', () => {
  test.each(['liam', 'mhairi', 'senga', 'shug', 'agnieszka', 'oksana', 'fatima', 'mohammed'])('%s is a first name', (word) => {
    expect(lexicon.firstName(word)).toBe('name')
  })

  test.each(['mark', 'hope', 'grant', 'bill', 'grace'])('%s is a first name and a word', (word) => {
    expect(lexicon.firstName(word)).toBe('word too')
  })

  test.each(['bus', 'park', 'prison', 'bairn', 'worker', 'polis'])('%s is nobody’s first name', (word) => {
    expect(lexicon.firstName(word)).toBeNull()
  })

  test.each(['bus', 'prison', 'dreich', 'cannae', 'wisnae', 'hoose', 'flipcharts', 'weans', 'polis', "couldn't"])('%s is known', (word) => {
    expect(lexicon.isKnown(word)).toBe(true)
  })

  test.each(['zorblatt', 'yarvick', 'krovenbeck'])('%s is not known', (word) => {
    expect(lexicon.isKnown(word)).toBe(false)
  })

  test.each(['alloa', 'tullibody', 'bridge of allan', 'glasgow'])('%s is a place', (name) => {
    expect(lexicon.isPlace(name)).toBe(true)
  })
})

describe('places that a partnership added', () => {
  const own = withPlaces(lexicon, ['The Whins', 'Bo’kirk'])

  test.each([
    ['the whins', true],
    ["bo'kirk", true],
    ['alloa', true],
    ['whins', false],
  ])('%s: %s', (name, answer) => {
    expect(own.isPlace(name)).toBe(answer)
  })

  test('everything else is as before, and the general words are untouched', () => {
    expect(own.firstName('liam')).toBe('name')
    expect(lexicon.isPlace('the whins')).toBe(false)
  })
})
