import { expect, test } from 'vitest'
import { matchOfCode } from './code-match'

test.each`
  typed               | name                          | match
  ${''}               | ${'Housing and community'}    | ${'held'}
  ${'COMM'}           | ${'Housing and community'}    | ${'held'}
  ${' and '}          | ${'Housing and community'}    | ${'held'}
  ${'sing'}           | ${'Housing and community'}    | ${'held'}
  ${'house'}          | ${'Housing and community'}    | ${'stem'}
  ${'houses'}         | ${'Housing and community'}    | ${'stem'}
  ${'communities'}    | ${'Housing and community'}    | ${'stem'}
  ${'house communal'} | ${'Housing and community'}    | ${'stem'}
  ${'house safe'}     | ${'Housing and community'}    | ${null}
  ${'employment'}     | ${'Employability and skills'} | ${'stem'}
  ${'community'}      | ${'Committed workforce'}      | ${null}
  ${'hou'}            | ${'Housing and community'}    | ${'held'}
  ${'hot'}            | ${'Housing and community'}    | ${null}
  ${'horse'}          | ${'Housing and community'}    | ${null}
  ${'café'}           | ${'Cafés and meeting places'} | ${'held'}
  ${'–'}              | ${'Housing and community'}    | ${null}
`('“$typed” and “$name”: $match', ({ typed, name, match }) => {
  expect(matchOfCode(name as string, typed as string)).toBe(match)
})
