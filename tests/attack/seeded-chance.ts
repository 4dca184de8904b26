import type { Chance } from '~/domain/disclosure/shuffle'

/** Spreads whole numbers over 32 bits, so that neighbouring seeds have nothing in common. */
function mix(seeds: readonly number[]): number {
  return seeds.reduce((state, seed) => {
    const spread = Math.imul((state ^ seed) + 0x9e3779b9, 0x85ebca6b)
    return Math.imul(spread ^ (spread >>> 13), 0xc2b2ae35) ^ (spread >>> 16)
  }, 0x2545f491)
}

/** Whole numbers that look random and are the same for the same seeds (mulberry32). For inventing histories only, never for shuffling answers. */
export function seededChance(...seeds: readonly number[]): Chance {
  let state = mix(seeds)
  return (bound) => {
    state = (state + 0x6d2b79f5) | 0
    const one = Math.imul(state ^ (state >>> 15), state | 1)
    const two = one ^ (one + Math.imul(one ^ (one >>> 7), one | 61))
    return Math.floor((((two ^ (two >>> 14)) >>> 0) / 2 ** 32) * bound)
  }
}

export function oneOf<Value>(values: readonly Value[], chance: Chance): Value {
  return values[chance(values.length)] as Value
}
