import { expect, test } from 'vitest'
import { foundBy } from '../../../../tests/support/found-by'
import { handle } from './handle'

test.each([
  ['follow @some.person', '@some.person'],
  ['@Some_Person99!', '@Some_Person99'],
  ['my insta is some_person', 'some_person'],
  ['snap: someperson07', 'someperson07'],
  ['add me on snapchat someperson99', 'someperson99'],
  ['on tiktok as SomePerson', 'SomePerson'],
  ['username: someperson', 'someperson'],
  ['u/some_person', 'u/some_person'],
  ['someperson#1234', 'someperson#1234'],
  ['some_person_x', 'some_person_x'],
  ['twitter @someperson and insta @someperson', '@someperson | @someperson'],
  ['someperson99 on insta', 'someperson99'],
  ['＠someperson', '＠someperson'],
])('%s: %s', (text, found) => {
  expect(foundBy(handle, text)).toBe(found)
})

test.each([
  'I saw it on Facebook',
  'my facebook is full of adverts',
  'meet @ 5',
  'they put it on insta and tiktok',
  'log in to the computer',
  'steam from the kettle',
  'a high profile case',
  'signal is bad up the glen',
  'on Facebook 2 people said so',
])('%s: nobody’s account', (text) => {
  expect(foundBy(handle, text)).toBe('')
})
