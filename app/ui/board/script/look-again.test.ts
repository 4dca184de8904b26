import { expect, test } from 'vitest'
import type { Unseen } from '../../anonymise/script/marks-wanted'
import { lookAgainWords } from './look-again'

test.each<[pieces: Unseen['pieces'], kinds: Unseen['kinds'], others: number, words: string]>([
  [['Liam'], [], 0, 'Look at “Liam” again: it may point to somebody.'],
  [['Liam', 'Sauchie'], [], 0, 'Look at “Liam” and “Sauchie” again: it may point to somebody.'],
  [['Liam'], [], 2, 'Look at “Liam” again: it may point to somebody. 2 more to look at.'],
  [[], ['date'], 0, '[date] was put in place of what identifies.'],
  [[], ['date', 'phone'], 0, '[date] and [phone] were put in place of what identifies.'],
  [[], ['date'], 1, '[date] was put in place of what identifies. 1 more to look at.'],
  [['Liam'], ['age'], 0, 'Look at “Liam” again: it may point to somebody. [age] was put in place of what identifies.'],
])('%j and %j with %i others', (pieces, kinds, others, words) => {
  expect(lookAgainWords({ pieces, kinds }, others)).toBe(words)
})
