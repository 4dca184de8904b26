import type { Chance } from '~/domain/disclosure/shuffle'
import { oneOf } from './seeded-chance'

/** How a group answers one theme: gives the ratings of so many people. */
type Shape = (people: number, chance: Chance) => readonly number[]

const rating = (chance: Chance): number => 1 + chance(7)
const end = (chance: Chance): number => oneOf([1, 7], chance)

function all(value: number, people: number): number[] {
  return Array.from({ length: people }, () => value)
}

/** All the same but for `others` people, who answer anything. */
function allBut(others: number, value: number, people: number, chance: Chance): readonly number[] {
  return all(value, people).map((usual, person) => (person < others ? rating(chance) : usual))
}

const shapes: readonly Shape[] = [
  (people, chance) => all(0, people).map(() => rating(chance)),
  (people, chance) => all(end(chance), people),
  (people, chance) => all(rating(chance), people),
  (people, chance) => allBut(1, end(chance), people, chance),
  (people, chance) => allBut(2, end(chance), people, chance),
  (people, chance) => allBut(1, rating(chance), people, chance),
  (people, chance) => allBut(1 + chance(5), end(chance), people, chance),
  // Two camps at the ends of the scale.
  (people, chance) => all(0, people).map(() => end(chance)),
  // Around one end, so that the sum comes near to where the coding begins.
  (people, chance) => {
    const value = end(chance)
    return all(0, people).map(() => (value === 1 ? 1 + Math.min(chance(4), chance(4)) : 7 - Math.min(chance(4), chance(4))))
  },
]

/** A shape drawn once, for a group or for a whole wave. */
export function drawShape(chance: Chance): Shape {
  return oneOf(shapes, chance)
}
