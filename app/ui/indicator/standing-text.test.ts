import { expect, test } from 'vitest'
import { standingText } from './standing-text'

test.each`
  what                   | status                  | release | text
  ${'a survey'}          | ${'not-enough-answers'} | ${3}    | ${'not enough answers'}
  ${'an entered figure'} | ${'not-enough-answers'} | ${null} | ${'not shown'}
  ${'an entered figure'} | ${'met'}                | ${null} | ${'met'}
  ${'no figure'}         | ${'no-figure'}          | ${null} | ${'no figure'}
`('$status of $what is "$text"', ({ status, release, text }: Parameters<typeof standingText>[0] & { readonly text: string }) => {
  expect(standingText({ status, release })).toBe(text)
})
