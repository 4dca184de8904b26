import { describe, expect, test } from 'vitest'
import { matrixLimits, parseMatrixForm, type TypedPartner } from './matrix-form'

const stages = [{ code: 'arrest' }, { code: 'court' }]
const row = (id: string, more: Partial<TypedPartner> = {}): TypedPartner => ({
  id,
  name: `Partner ${id}`,
  place: '',
  told: 'by-stage',
  ticked: [],
  prose: '',
  ...more,
})
const blank = row('new', { name: '', told: 'not-yet' })

describe('each partner is told of in one way', () => {
  test.each<[string, Partial<TypedPartner>, unknown]>([
    ['by stage', { ticked: ['court', 'arrest'] }, { told: 'by-stage', ticked: ['arrest', 'court'] }],
    ['by stage, at none', {}, { told: 'by-stage', ticked: [] }],
    ['by stage, whatever stands in the words', { prose: 'Old words', ticked: ['court'] }, { told: 'by-stage', ticked: ['court'] }],
    ['by stage, without a stage that is not of this journey', { ticked: ['moon'] }, { told: 'by-stage', ticked: [] }],
    ['in words, whatever is ticked', { told: 'in-words', prose: ' At all. ', ticked: ['court'] }, { told: 'in-words', prose: 'At all.' }],
    ['not yet', { told: 'not-yet', ticked: ['court'] }, { told: 'not-yet' }],
  ])('%s', (_, more, part) => {
    expect(parseMatrixForm([row('a', more), blank], stages)).toEqual({ ok: true, value: [{ id: 'a', name: 'Partner a', part }] })
  })
})

test('partners stand by their place; those that share one, in their former order; those without one at the end', () => {
  const parsed = parseMatrixForm(
    [row('a', { place: '2' }), row('b', { place: '1' }), row('c'), row('d', { place: ' 1 ' }), row('new')],
    stages,
  )
  expect(parsed.ok && parsed.value.map(({ id }) => id)).toEqual(['b', 'd', 'a', 'c', null])
})

describe('refused, each with the item that it is about', () => {
  const many = Array.from({ length: matrixLimits.partners + 1 }, (_, index) => row(String(index)))
  test.each<[string, readonly TypedPartner[], readonly [string, string][]]>([
    ['no name', [row('a', { name: ' ' })], [['name-a', 'matrix.name.missing']]],
    ['a long name', [row('a', { name: 'x'.repeat(121) })], [['name-a', 'matrix.name.long']]],
    ['the name of another', [row('a'), row('b', { name: 'PARTNER  A' })], [['name-b', 'matrix.name.twice']]],
    ['words that are missing', [row('a', { told: 'in-words' })], [['prose-a', 'matrix.prose.missing']]],
    ['words that are long', [row('a', { told: 'in-words', prose: 'x'.repeat(601) })], [['prose-a', 'matrix.prose.long']]],
    ['a place that is no number', [row('a', { place: 'first' })], [['place-a', 'matrix.place']]],
    ['no way of telling', [row('a', { told: '' })], [['told-a', 'matrix.told']]],
    ['a new partner without a name', [row('new', { name: '', ticked: ['court'] })], [['name-new', 'matrix.name.missing']]],
    [
      'two mistakes at once',
      [row('a', { name: '' }), row('b', { place: '-1' })],
      [
        ['name-a', 'matrix.name.missing'],
        ['place-b', 'matrix.place'],
      ],
    ],
    ['too many', many, [['name-new', 'matrix.partners']]],
  ])('%s', (_, typed, wanted) => {
    const parsed = parseMatrixForm(typed, stages)
    expect(parsed.ok ? [] : parsed.problems.map(({ item, key }) => [item, key])).toEqual(wanted)
  })
})
