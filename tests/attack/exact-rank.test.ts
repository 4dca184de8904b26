import { expect, test } from 'vitest'
import { exactRank } from './exact-rank'

test.each([
  [[], 0],
  [[[0, 0]], 0],
  [
    [
      [1, 1, 0],
      [0, 1, 1],
      [1, 0, 1],
    ],
    3,
  ],
  [
    [
      [1, 1, 0],
      [0, 1, 1],
      [1, 2, 1],
    ],
    2,
  ],
  [
    [
      [1, 0],
      [0, 1],
      [1, 1],
    ],
    2,
  ],
  // Fractions that no machine holds exactly: the second row is a third of the first but for the last figure.
  [
    [
      [300000000000000, 3],
      [100000000000000, 2],
    ],
    2,
  ],
  [
    [
      [300000000000000, 3],
      [100000000000000, 1],
    ],
    1,
  ],
])('the rank of %j is %i', (matrix, rank) => {
  expect(exactRank(matrix)).toBe(rank)
})
