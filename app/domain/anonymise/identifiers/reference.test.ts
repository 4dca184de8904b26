import { expect, test } from 'vitest'
import { foundBy } from '../../../../tests/support/found-by'
import { reference } from './reference'

test.each([
  ['ref ABC/123/45', 'ABC/123/45'],
  ['my reference is 12345', '12345'],
  ['prisoner number 123456', '123456'],
  ['prisoner 12345', '12345'],
  ['crime ref: CR/0123456/21', 'CR/0123456/21'],
  ['crime number PS-20210314-0123', 'PS-20210314-0123'],
  ['case no 2021/1234', '2021/1234'],
  ['warrant A1234B', 'A1234B'],
  ['claim number is 1234567', '1234567'],
  ['passport 123456789', '123456789'],
  ['council tax ref 1234567', '1234567'],
  ['uc journal no 12345', '12345'],
  ['badge number 1234', '1234'],
  ['#12345', '#12345'],
  ['paszport AB1234567', 'AB1234567'],
  ['case 1234 and case 5678', '1234 | 5678'],
])('%s: %s', (text, found) => {
  expect(foundBy(reference, text)).toBe(found)
})

test.each([
  'in case 2 people come',
  'court was 2 years ago',
  'the case was 3 years ago',
  'in prison for 18 months',
  'police came at 10pm',
  'staff 24/7',
  'student 2019',
  'order 66',
  'hospital at 10:30',
  'I got 12 weeks in custody',
  'the unit shut in 2019',
  'licence for 6 months',
])('%s: no reference', (text) => {
  expect(foundBy(reference, text)).toBe('')
})
