import { expect, test } from 'vitest'
import reference from '../../../prisma/reference/places-clackmannanshire.json'
import { isPlaceKind, parsePlace, parsePlaces, placeKey, type LocalPlace } from './local-place'

const known: readonly LocalPlace[] = [{ name: 'Bowmar', kind: 'scheme' }]

test.each([
  ['Hawkhill', 'Hawkhill'],
  ['  The   Whins ', 'The Whins'],
  ['HMP & YOI Polmont', 'HMP & YOI Polmont'],
  ['1314 Club', '1314 Club'],
  ['Ùige', 'Ùige'],
  ['Łódź Café', 'Łódź Café'],
  ['The Street', 'The Street'],
])('%j is kept as %j', (typed, name) => {
  expect(parsePlace(typed, known)).toEqual({ ok: true, value: [name] })
})

test.each([
  ['', 'place.short'],
  [' ', 'place.short'],
  ['A', 'place.short'],
  ['a'.repeat(61), 'place.long'],
  ['1314', 'place.letters'],
  ['12-14', 'place.letters'],
  ['the', 'place.everyday'],
  ['Street', 'place.everyday'],
  ['PARK', 'place.everyday'],
  ['bowMAR', 'place.twice'],
])('%j is refused: %s', (typed, key) => {
  expect(parsePlace(typed, known)).toMatchObject({ ok: false, problems: [{ item: 'name', key }] })
})

test('a list is taken line by line, and blank lines are passed over', () => {
  expect(parsePlaces('Hawkhill\r\n\r\n  Sunnyside \nThe Whins\n', known)).toEqual({
    ok: true,
    value: ['Hawkhill', 'Sunnyside', 'The Whins'],
  })
})

test('every bad line of a list is named by its number, and nothing of it is taken', () => {
  expect(parsePlaces('Hawkhill\nthe\n\nhawkhill\nBOWMAR\n7', known)).toMatchObject({
    ok: false,
    problems: [
      { item: 'names', key: 'place.everyday', values: { line: 2, name: 'the' } },
      { key: 'place.twice', values: { line: 4, name: 'hawkhill' } },
      { key: 'place.twice', values: { line: 5, name: 'BOWMAR' } },
      { key: 'place.short', values: { line: 6, name: '7' } },
    ],
  })
})

test.each([
  ['nothing', '\n \n', 'place.none'],
  ['more lines than can be looked through', Array.from({ length: 501 }, (_, index) => `Place ${index}`).join('\n'), 'place.lines'],
])('%s is refused', (_, typed, key) => {
  expect(parsePlaces(typed, [])).toMatchObject({ ok: false, problems: [{ item: 'names', key }] })
})

test('no partnership has more names than a phone should load', () => {
  const many = Array.from({ length: 3000 }, (_, index): LocalPlace => ({ name: `Place ${index}`, kind: 'other' }))
  expect(parsePlace('Hawkhill', many)).toMatchObject({ problems: [{ key: 'place.most' }] })
  expect(parsePlaces('Hawkhill', many)).toMatchObject({ problems: [{ key: 'place.most' }] })
})

test('the places that are there from the start keep the same rules', () => {
  expect(parsePlaces(reference.places.map(({ name }) => name).join('\n'), [])).toMatchObject({ ok: true })
  expect(reference.places.filter(({ kind }) => !isPlaceKind(kind))).toEqual([])
  expect(new Set(reference.places.map(({ name }) => placeKey(name))).size).toBe(reference.places.length)
})
