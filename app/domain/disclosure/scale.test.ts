import { describe, expect, test } from 'vitest'
import { storedScale } from './scale'

describe('the scale of an instrument', () => {
  test.each([
    [1, 7],
    [1, 3],
    [1, 5],
  ])('may be %i–%i', (min, max) => {
    expect(storedScale(min, max)).toEqual({ min, max })
  })

  test.each([
    [0, 10],
    [1, 2],
    [0, 1],
    [2, 7],
    [1, 6],
    [7, 1],
    [1, 1],
  ])('may not be %i–%i, which nobody has enumerated', (min, max) => {
    expect(() => storedScale(min, max)).toThrow(RangeError)
  })
})
