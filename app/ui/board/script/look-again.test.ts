import { expect, test } from 'vitest'
import { lookAgainWords } from './look-again'

test.each<[pieces: readonly string[], others: number, words: string]>([
  [['Liam'], 0, 'Look at “Liam” again: it may point to somebody.'],
  [['Liam', 'Sauchie'], 0, 'Look at “Liam” and “Sauchie” again: it may point to somebody.'],
  [['Liam'], 2, 'Look at “Liam” again: it may point to somebody. 2 more to look at.'],
])('%j with %i others', (pieces, others, words) => {
  expect(lookAgainWords(pieces, others)).toBe(words)
})
