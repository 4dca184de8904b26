import { expect, test } from 'vitest'
import { readingAge } from '../../../tests/support/reading-age'
import { noticeWords } from './notice-words'

test('what a notice says of itself can be read at nine years', () => {
  const { did, more, ...words } = noticeWords
  expect(readingAge([...Object.values(words), ...Object.values(did), more(1), more(3)])).toBeLessThanOrEqual(9)
})
