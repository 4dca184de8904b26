import { expect, test } from 'vitest'
import { usualMinutes } from './usual-minutes'

test.each`
  questions | minutes
  ${0}      | ${1}
  ${7}      | ${5}
  ${14}     | ${10}
  ${24}     | ${16}
`('$questions questions take about $minutes minutes', ({ questions, minutes }) => {
  expect(usualMinutes(questions as number)).toBe(minutes)
})
