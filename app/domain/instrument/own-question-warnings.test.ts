import { expect, test } from 'vitest'
import { ownQuestionWarnings } from './own-question-warnings'

test.each`
  ask                                             | warned
  ${'What is your name?'}                         | ${['identity']}
  ${'What is your home address?'}                 | ${['identity']}
  ${'What is your postcode?'}                     | ${['identity']}
  ${'What is your date of birth?'}                | ${['identity']}
  ${'How old are you?'}                           | ${['identity']}
  ${'What did you do?'}                           | ${['offence']}
  ${'Were you convicted of an offence?'}          | ${['offence']}
  ${'Tell us your full name and your sentence.'}  | ${['identity', 'offence']}
  ${'How do you get to your appointments?'}       | ${[]}
  ${'Does the service address what you need?'}    | ${['identity']}
  ${'How well does the bus timetable suit you?'}  | ${[]}
  ${'Which of these names for the café is best?'} | ${[]}
`('$ask: $warned', ({ ask, warned }) => {
  const words = { en: { ask: ask as string, options: [], low: '', high: '' } }
  const about = ownQuestionWarnings({ code: 'X1', kind: 'text', words }).map((warning) => warning.about)
  expect([...new Set(about)]).toEqual(warned)
})

test('options are looked at too, and the phrase is told with its language', () => {
  const words = { en: { ask: 'Who are we?', options: ['People with convictions', 'Your surname'], low: '', high: '' } }
  expect(ownQuestionWarnings({ code: 'X1', kind: 'choice', words })).toEqual([
    { about: 'identity', phrase: 'surname', language: 'en' },
    { about: 'offence', phrase: 'convictions', language: 'en' },
  ])
})
