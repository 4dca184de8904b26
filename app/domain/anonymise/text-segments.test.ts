import { expect, test } from 'vitest'
import type { Highlight } from './kinds'
import { textSegments } from './text-segments'

const davie: Highlight = { reason: 'first-name', start: 4, end: 9 }

function drawn(text: string, highlights: readonly Highlight[]): string {
  return textSegments(text, highlights)
    .map((segment) => (segment.kind === 'plain' ? segment.text : `{${segment.kind} ${segment.text}}`))
    .join('|')
}

test.each`
  text                      | highlights                         | segments
  ${''}                     | ${[]}                              | ${''}
  ${'More benches'}         | ${[]}                              | ${'More benches'}
  ${'Ask Davie'}            | ${[davie]}                         | ${'Ask |{highlight Davie}'}
  ${'Ask Davie at [phone]'} | ${[davie]}                         | ${'Ask |{highlight Davie}| at |{placeholder [phone]}'}
  ${'[phone]'}              | ${[]}                              | ${'{placeholder [phone]}'}
  ${'[phones] [other]'}     | ${[]}                              | ${'[phones] [other]'}
  ${'Ask Davie'}            | ${[davie, { ...davie, start: 6 }]} | ${'Ask |{highlight Davie}'}
`('$text: $segments', ({ text, highlights, segments }) => {
  expect(drawn(text, highlights)).toBe(segments)
})

test('the parts together are the text', () => {
  const text = 'Ask Davie at [phone], or [email] me.'
  expect(
    textSegments(text, [davie])
      .map((segment) => segment.text)
      .join(''),
  ).toBe(text)
})
