import { expect, test } from 'vitest'
import { foundBy } from '../../../../tests/support/found-by'
import { age } from './age'

test.each([
  ["I'm 43", '43'],
  ['im 43 and on my own', '43'],
  ["A'm 43", '43'],
  ['I am a 43 year old man', '43 year old'],
  ['43yo', '43yo'],
  ['my son is 7', '7'],
  ['ma wee yin is 4 noo', '4'],
  ['aged 12', '12'],
  ['at the age of 12', '12'],
  ['I was 15 when it began', '15'],
  ['she turned 60', '60'],
  ['my 9 year auld', '9 year auld'],
  ['a 6-month-old', '6-month-old'],
  ['three years old', 'three years old'],
  ['I am forty three', 'forty three'],
  ['in my fifties', 'fifties'],
  ['her 40th birthday', '40th'],
  ['My kids are 4 and 7', '4 and 7'],
  ['my girl (9)', '9'],
  ['Jean, 72, said so', '72'],
  ['mam 43 lata', '43 lata'],
  ['мені 43 роки', '43 роки'],
  ['عمري ٤٣ سنة', '٤٣ سنة'],
  ['tha mi 43 bliadhna a dh’aois', '43 bliadhna a dh’aois'],
])('%s: %s', (text, found) => {
  expect(foundBy(age, text)).toBe(found)
})

test.each([
  '6 weeks in a flat',
  'I waited 20 minutes',
  '2 years clean',
  'I did 4 years in jail',
  'half 5',
  'step 2',
  'section 23',
  'Covid 19',
  '2 buses to get there',
  'it was 20 miles',
  'the fare is 2',
  'open till 5pm',
  'I have 3 kids',
  'it is 10 pounds',
  'one of my pals',
  'for 6 months now',
  'the 40 bus',
  'at 9 in the morning',
])('%s: nobody’s age', (text) => {
  expect(foundBy(age, text)).toBe('')
})
