import { expect, test } from 'vitest'
import { parseSource, sourceKey } from './action-source'

test.each([
  ['theme/2/PS09', { kind: 'theme', sequence: 2, ref: 'PS09' }],
  ['quote/1/5f0c1fd0-7b5c', { kind: 'quote', sequence: 1, ref: '5f0c1fd0-7b5c' }],
  ['contribution/1/abc', { kind: 'contribution', sequence: 1, ref: 'abc' }],
  ['statement/3', { kind: 'statement', sequence: 3, ref: '' }],
  ['story/abc', { kind: 'story', sequence: null, ref: 'abc' }],
])('%s is read, and written the same', (text, source) => {
  const parsed = parseSource(text)
  expect(parsed).toEqual(source)
  expect(parsed && sourceKey(parsed)).toBe(text)
})

test.each([
  '',
  'theme',
  'theme/2',
  'theme/0/PS09',
  'statement/1/x',
  'statement',
  'story',
  'story/1/x',
  'quote/1',
  'rating/1/x',
  'theme/2/a b',
])('“%s” is no source', (text) => {
  expect(parseSource(text)).toBeNull()
})
