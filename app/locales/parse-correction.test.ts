import { expect, test } from 'vitest'
import { parseCorrection } from './parse-correction'

test.each`
  key         | ours                       | typed                      | outcome
  ${'a'}      | ${'Before you start'}      | ${'Zanim zaczniesz'}       | ${'Zanim zaczniesz'}
  ${'a'}      | ${'Before you start'}      | ${'  '}                    | ${''}
  ${'a'}      | ${'One.'}                  | ${'Raz.\r\nDwa.'}          | ${'Raz.\nDwa.'}
  ${'a'}      | ${'Until {{day}}.'}        | ${'Do {{day}}!'}           | ${'Do {{day}}!'}
  ${'a'}      | ${'Until {{day}}.'}        | ${'Do jutra.'}             | ${['text.missing']}
  ${'a'}      | ${'Until {{day}}.'}        | ${'{{day}} {{place}}'}     | ${['text.unknown']}
  ${'a'}      | ${'Until {{day}}.'}        | ${'{{day}} {{ day'}        | ${['text.unknown']}
  ${'a'}      | ${'Start'}                 | ${'$t(welcome.start)'}     | ${['text.unknown']}
  ${'q_one'}  | ${'There is {{count}}.'}   | ${'Jest jedno.'}           | ${'Jest jedno.'}
  ${'q_many'} | ${'There are {{count}}.'}  | ${'Jest dużo.'}            | ${['text.missing']}
  ${'a'}      | ${'For <b>{{group}}</b>.'} | ${'Dla <b>{{group}}</b>.'} | ${'Dla <b>{{group}}</b>.'}
  ${'a'}      | ${'For <b>{{group}}</b>.'} | ${'Dla <b>{{group}}.'}     | ${['text.marks']}
  ${'a'}      | ${'Start'}                 | ${'<i>Start</i>'}          | ${['text.no-marks']}
  ${'a'}      | ${'Start'}                 | ${'a'.repeat(2001)}        | ${['text.long']}
`('$typed in the place of $ours', ({ key, ours, typed, outcome }: Record<'key' | 'ours' | 'typed', string> & { outcome: unknown }) => {
  const parsed = parseCorrection(key, ours, typed)
  expect(parsed.ok ? parsed.value : parsed.problems.map((problem) => problem.key)).toEqual(outcome)
})
