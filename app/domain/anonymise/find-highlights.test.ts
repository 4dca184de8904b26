import { describe, expect, test } from 'vitest'
import { highlighted } from '../../../tests/support/highlighted'
import { lexicon } from '../../../tests/support/lexicon'
import { findHighlights } from './find-highlights'
import { placeholderKinds } from './kinds'
import { withPlaces } from './packed-lexicon'

test.each([
  ['Ma pal Shug fae Alloa phoned Karen Brown', 'kin Shug', 'place Alloa', 'first-name Karen', 'surname Brown'],
  ['Big Davie stays in Tullibody wi his wife Senga', 'nickname Big Davie', 'place Tullibody', 'kin Senga'],
  ['I seen Liam, Kev and Shug', 'first-name Liam', 'first-name Kev', 'first-name Shug'],
])('%s: in the order of the text', (text, ...found) => {
  expect(highlighted(text)).toEqual(found)
})

describe('the one that knows most decides', () => {
  test.each([
    ['a surname in the name of a street', 'at Brown Street', 'place Brown Street'],
    ['a first name behind kin', 'my son Liam', 'kin Liam'],
    ['a first name with a by-name', 'I met Wee Liam', 'nickname Wee Liam'],
  ])('%s', (_, text, found) => {
    expect(highlighted(text)).toEqual([found])
  })
})

describe('what is replaced anyway is not highlighted', () => {
  test.each(placeholderKinds.map((kind) => `[${kind}]`))('%s', (placeholder) => {
    expect(highlighted(`I saw ${placeholder} in the park`)).toEqual([])
  })

  test.each([
    ['liam@example.com', []],
    ['@liam.brown', []],
    ['12 Liam Street', []],
    ['Liam on 07700 900123', ['first-name Liam']],
    ['Liam at [email]', ['first-name Liam']],
  ])('%s', (text, found) => {
    expect(highlighted(text)).toEqual(found)
  })
})

describe('texts of other languages: names, but not every word', () => {
  test.each([
    ['Potrzebujemy więcej autobusów wieczorem, żeby ludzie mogli wrócić do domu'],
    ['Нам потрібно більше автобусів увечері, бо нема як повернутися додому'],
    ['نحتاج إلى مزيد من الحافلات في المساء'],
    ['Tha feum againn air barrachd bhusaichean feasgar agus aig deireadh na seachdain'],
    ['Necesitamos más autobuses por la noche porque no podemos volver a casa'],
  ])('%s: nothing', (text) => {
    expect(highlighted(text)).toEqual([])
  })

  test.each([
    ['Pomogła mi Agnieszka, bo nikt inny nie chciał tego zrobić', 'first-name Agnieszka'],
    ['Мені допомогла Оксана, бо ніхто інший не хотів цього робити', 'first-name Оксана'],
    ['ساعدتني فاطمة في البيت', 'first-name فاطمة'],
  ])('%s: %s', (text, found) => {
    expect(highlighted(text)).toContain(found)
  })
})

test('a place that a partnership added is one', () => {
  const text = 'doon the whins at night'
  expect(highlighted(text)).toEqual([])
  const found = findHighlights(text, withPlaces(lexicon, ['The Whins']))
  expect(found).toEqual([{ reason: 'place', start: 5, end: 14 }])
})

test('offsets are UTF-16 units, also behind an emoji', () => {
  expect(findHighlights('🙂 Liam', lexicon)).toEqual([{ reason: 'first-name', start: 3, end: 7 }])
})
