import { expect, test } from 'vitest'
import { foundBy } from '../../../../tests/support/found-by'
import { url } from './url'

test.each([
  ['see https://www.example.com/page?id=4#top.', 'https://www.example.com/page?id=4#top'],
  ['http://example.org', 'http://example.org'],
  ['www.example.scot is good', 'www.example.scot'],
  ['it is on example.co.uk/help, I think', 'example.co.uk/help'],
  ['EXAMPLE.COM', 'EXAMPLE.COM'],
  ['(example.org)', 'example.org'],
  ['facebook.com/some.person', 'facebook.com/some.person'],
  ['HTTPS://EXAMPLE.ORG/A', 'HTTPS://EXAMPLE.ORG/A'],
  ['my-page.blog', 'my-page.blog'],
  ['https://example.com/a and https://example.com/b', 'https://example.com/a | https://example.com/b'],
  ['find us at example dot com', 'example dot com'],
  ['bit.ly/3abcde', 'bit.ly/3abcde'],
])('%s: %s', (text, found) => {
  expect(foundBy(url, text)).toBe(found)
})

test.each([
  'I went home.The bus was late',
  'e.g. a bench, i.e. a seat',
  'at 10.30 or 2.15',
  'and/or',
  'wait... what',
  'Mr. Bench',
  'it was good.Not bad',
  'p.m. or a.m.',
])('%s: no web address', (text) => {
  expect(foundBy(url, text)).toBe('')
})
