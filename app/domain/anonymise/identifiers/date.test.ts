import { expect, test } from 'vitest'
import { foundBy } from '../../../../tests/support/found-by'
import { date } from './date'

test.each([
  ['It was 14/03/2021', '14/03/2021'],
  ['14-3-21', '14-3-21'],
  ['14.03.2021 in court', '14.03.2021'],
  ['2021-03-14', '2021-03-14'],
  ['on 14 March 2021', '14 March 2021'],
  ['14th of march', '14th of march'],
  ['March 14th, 2021', 'March 14th, 2021'],
  ['the 14th of March', '14th of March'],
  ['Monday 14th March', 'Monday 14th March'],
  ['oot on the 14th', '14th'],
  ['in March 2021', 'March 2021'],
  ['since Sept 2019', 'Sept 2019'],
  ['first of june', 'first of june'],
  ['dob 010170', '010170'],
  ['born 1970', '1970'],
  ['DOB: 01/01/70', '01/01/70'],
  ['from 3 May to 5 June 2020', '3 May | 5 June 2020'],
  ['Christmas Day 2019', 'Christmas Day 2019'],
  ['urodzony 14 marca 1970', '14 marca 1970'],
  ['14 березня 2021', '14 березня 2021'],
  ['١٤ مارس ٢٠٢١', '١٤ مارس ٢٠٢١'],
  ['14 an Giblean 2021', '14 an Giblean 2021'],
])('%s: %s', (text, found) => {
  expect(foundBy(date, text)).toBe(found)
})

test.each([
  'open 24/7',
  'on Monday',
  'every March',
  'in 2019',
  'the 3rd floor',
  'ma first time inside',
  'the 2nd bus',
  'I may 2 or 3 times',
  'at 10.30',
  '9-5 job',
  'half 5',
  'on the 5th attempt',
  'for the second time',
  '2/3 of folk',
  'I may go',
])('%s: no date', (text) => {
  expect(foundBy(date, text)).toBe('')
})
