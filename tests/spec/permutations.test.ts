import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { SealableResponse } from '~/domain/disclosure/tally'
import { inventedSeal } from '../support/invented-seal'

const rating = fc.option(fc.integer({ min: 1, max: 7 }))
const themes = ['PS08', 'PS12'] as const

interface Person {
  readonly ratings: readonly (number | null)[]
  readonly priorities: readonly string[]
  readonly way: 'own-phone' | 'paper'
}

const person: fc.Arbitrary<Person> = fc.record({
  ratings: fc.tuple(rating, rating),
  priorities: fc.subarray(['PS01', 'PS02', 'PS08', 'PS09', 'PS12'], { minLength: 2, maxLength: 3 }),
  way: fc.constantFrom('own-phone', 'paper'),
})

function toResponses(persons: readonly Person[]): SealableResponse[] {
  return persons.map(({ ratings, priorities, way }) => ({
    answers: {
      ratings: Object.fromEntries(themes.flatMap((theme, index) => (ratings[index] === null ? [] : [[theme, ratings[index] as number]]))),
      priorities: [...priorities],
    },
    evidenceKind: way,
    typedBy: null,
  }))
}

const members = fc.oneof(fc.array(person, { maxLength: 20 }), fc.array(person, { minLength: 30, maxLength: 40, size: 'max' }))
const groups = fc.array(members, { minLength: 1, maxLength: 4 })

function sealed(persons: readonly (readonly Person[])[], oneGroup: readonly string[]): string {
  return JSON.stringify(
    inventedSeal(Object.fromEntries(persons.map((members, index) => [`group ${index}`, toResponses(members)])), oneGroup),
  )
}

/** Everything that belongs to one theme, and everything else, dealt out anew to the same people by itself. */
function dealtAnew(members: readonly Person[], shuffles: readonly (readonly number[])[]): Person[] {
  const from = (deal: number, index: number) => members[shuffles[deal]![index]!]!
  return members.map((_, index) => ({
    ratings: [from(0, index).ratings[0] ?? null, from(1, index).ratings[1] ?? null],
    priorities: from(2, index).priorities,
    way: from(3, index).way,
  }))
}

const order = (size: number) =>
  fc.shuffledSubarray(
    Array.from({ length: size }, (_, index) => index),
    { minLength: size, maxLength: size },
  )

describe('what a wave makes public stays the same to the letter', () => {
  const oneGroups = fc.subarray(['group 0', 'group 1'])

  test('when the members of every group change places, for each theme by itself', () => {
    const dealt = groups.chain((all) => {
      const shuffles = fc.tuple(...all.map((members) => fc.array(order(members.length), { minLength: 4, maxLength: 4 })))
      return fc.tuple(fc.constant(all), shuffles)
    })
    fc.assert(
      fc.property(dealt, oneGroups, ([all, shuffles], oneGroup) => {
        expect(
          sealed(
            all.map((members, index) => dealtAnew(members, shuffles[index]!)),
            oneGroup,
          ),
        ).toBe(sealed(all, oneGroup))
      }),
      { numRuns: 300 },
    )
  })

  test('when a pooled community gives an answer to another of the same pool', () => {
    const small = fc.array(person, { minLength: 6, maxLength: 9 })
    fc.assert(
      fc.property(small, small, ([mine, ...rest], others) => {
        const [taken, ...kept] = others
        const before = sealed([[mine!, ...rest], others], [])
        expect(JSON.parse(before)).toMatchObject({
          groups: [{ size: null }, { size: null }, { code: 'pool', size: 1 + rest.length + others.length }],
        })
        expect(
          sealed(
            [
              [taken!, ...rest],
              [mine!, ...kept],
            ],
            [],
          ),
        ).toBe(before)
      }),
      { numRuns: 200 },
    )
  })

  test('but not when an answer changes, so that the comparison can fail', () => {
    const all = (last: number) =>
      Array.from({ length: 20 }, (_, index) => ({ ratings: [index === 19 ? last : 4, null], priorities: [], way: 'paper' as const }))
    expect(sealed([all(7)], [])).not.toBe(sealed([all(4)], []))
  })
})
