import { expect, test } from 'vitest'
import { parseEnvironment } from './env.server'

test('an empty environment is enough', () => {
  expect(parseEnvironment({})).toEqual({ PORT: 3000, DATA_DIR: 'data' })
})

test('a variable that is set to nothing counts as left out', () => {
  expect(parseEnvironment({ PORT: '', DATABASE_URL: '', PUBLIC_URL: '' })).toEqual({ PORT: 3000, DATA_DIR: 'data' })
})

test.each([
  ['PORT', 'http', 'PORT must be a whole number from 1 to 65535; leave it out for 3000.'],
  ['PORT', '70000', 'PORT must be a whole number from 1 to 65535; leave it out for 3000.'],
  ['DATABASE_URL', 'mysql://x', 'DATABASE_URL must begin with postgresql://; leave it out for the embedded database.'],
  ['PUBLIC_URL', 'whatmatters', 'PUBLIC_URL must be the whole address that people type, for example https://whatmatters.example.org.'],
  ['REHEARSAL_TODAY', 'tomorrow', 'REHEARSAL_TODAY must be a day in the form 2027-03-01; leave it out for the real day.'],
  ['REHEARSAL_TODAY', '2027-02-30', 'REHEARSAL_TODAY must be a day in the form 2027-03-01; leave it out for the real day.'],
])('%s=%s stops the start with a sentence that says what to do', (name, value, sentence) => {
  expect(() => parseEnvironment({ [name]: value })).toThrow(sentence)
})
