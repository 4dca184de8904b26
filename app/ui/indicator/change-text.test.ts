import { expect, test } from 'vitest'
import type { Trend } from '~/domain/disclosure/derive-trend'
import { changeText } from './change-text'

test.each`
  change                                 | text
  ${{ kind: 'difference', tenths: 3 }}   | ${'up 0.3 since the baseline'}
  ${{ kind: 'difference', tenths: -12 }} | ${'down 1.2 since the baseline'}
  ${{ kind: 'difference', tenths: 0 }}   | ${'no change since the baseline'}
  ${{ kind: 'higher' }}                  | ${'higher than the baseline'}
  ${{ kind: 'unclear' }}                 | ${'cannot be said: one of the figures is a limit'}
  ${{ kind: 'pool' }}                    | ${'not compared: other groups each time'}
  ${{ kind: 'other-scale' }}             | ${'not compared: it was rated on another scale'}
  ${{ kind: 'other-questions' }}         | ${'not compared: other questions were asked'}
  ${{ kind: 'none' }}                    | ${'no figure to compare'}
`('$change.kind: $text', ({ change, text }: { change: Trend; text: string }) => {
  expect(changeText(change)).toBe(text)
})
