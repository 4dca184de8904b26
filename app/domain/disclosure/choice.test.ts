import { describe, expect, test } from 'vitest'
import { publicChoice } from './choice'
import { policy, policyForGroup } from './policy'

function shown(counts: Readonly<Record<string, number>>, partTyped = 0, own = policy): string {
  const options = Object.keys(counts).filter((option) => option !== '')
  const chosen = new Map(options.map((option, index) => [index + 1, counts[option] ?? 0]))
  const said = publicChoice(options.length, chosen, own, partTyped)
  return options.map((option, index) => `${option} ${said[index] ?? '[c]'}`).join(', ')
}

describe('what is counted of a single-choice question', () => {
  test.each`
    counts                          | typed | counted                      | why
    ${{ bus: 0, car: 0 }}           | ${0}  | ${'bus [c], car [c]'}        | ${'nobody answered'}
    ${{ bus: 15, car: 14 }}         | ${0}  | ${'bus [c], car [c]'}        | ${'29 people'}
    ${{ bus: 15, car: 15 }}         | ${0}  | ${'bus 15, car 15'}          | ${'30 people'}
    ${{ bus: 25, car: 5 }}          | ${0}  | ${'bus 25, car 5'}           | ${'five did not choose it'}
    ${{ bus: 26, car: 4 }}          | ${0}  | ${'bus [c], car [c]'}        | ${'four did not'}
    ${{ bus: 30, car: 0 }}          | ${0}  | ${'bus [c], car [c]'}        | ${'all of them looks like nobody'}
    ${{ walk: 20, bus: 6, car: 4 }} | ${0}  | ${'walk 20, bus 6, car [c]'} | ${'one option withheld'}
    ${{ walk: 4, bus: 6, car: 20 }} | ${0}  | ${'walk [c], bus 6, car 20'} | ${'in the order of the question'}
    ${{ bus: 15, car: 15 }}         | ${2}  | ${'bus 15, car 15'}          | ${'a typist and an insider know three of at least five'}
    ${{ bus: 15, car: 15 }}         | ${3}  | ${'bus [c], car [c]'}        | ${'together they know four of five'}
  `('$counts with $typed typed: $counted ($why)', ({ counts, typed, counted }) => {
    expect(shown(counts as Record<string, number>, typed as number)).toBe(counted)
  })

  test('a community that meets as one group has two insiders, so a typist may know one answer', () => {
    const counted = (typed: number) => shown({ bus: 15, car: 15 }, typed, policyForGroup(policy, 'meets as one group'))
    expect([1, 2].map(counted)).toEqual(['bus 15, car 15', 'bus [c], car [c]'])
  })

  test('an option that was not asked is a bug and throws', () => {
    expect(() => publicChoice(1, new Map([[2, 30]]), policy)).toThrow(RangeError)
  })
})
