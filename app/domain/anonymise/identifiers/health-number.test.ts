import { expect, test } from 'vitest'
import { foundBy } from '../../../../tests/support/found-by'
import { chi, nhs } from './health-number'

test.each([
  ['CHI 0101700000', '0101700000'],
  ['my chi number is 010170 0000', '010170 0000'],
  ['chi no: 010170-0000', '010170-0000'],
  ['311299 0000', '311299 0000'],
  ['311299-0000', '311299-0000'],
  ['CHI 01.01.70 0000', '01.01.70 0000'],
  ['3112990000', '3112990000'],
  ['CHI 9999999999', '9999999999'],
])('%s: the CHI number %s', (text, found) => {
  expect(foundBy(chi, text)).toBe(found)
})

test.each([
  ['NHS number 999 000 0018', '999 000 0018'],
  ['nhs no 9990000018', '9990000018'],
  ['my NHS number is 999-000-0018', '999-000-0018'],
  ['999 000 0018', '999 000 0018'],
  ['9990000018', '9990000018'],
  ['hospital number 999.000.0018', '999.000.0018'],
])('%s: the NHS number %s', (text, found) => {
  expect(foundBy(nhs, text)).toBe(found)
})

test.each(['NHS 24', 'NHS in 2019', 'call NHS 111', 'a number of chi', 'hospital ward 12', '2 patients', 'patient for 6 weeks'])(
  '%s: no health number',
  (text) => {
    expect(foundBy(chi, text) + foundBy(nhs, text)).toBe('')
  },
)

test.each(['+44 999 000 0018', '9990000019'])('%s: not named an NHS number; others take it', (text) => {
  expect(foundBy(nhs, text)).toBe('')
})
