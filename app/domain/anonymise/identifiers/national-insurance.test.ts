import { expect, test } from 'vitest'
import { foundBy } from '../../../../tests/support/found-by'
import { nationalInsurance } from './national-insurance'

test.each([
  ['QQ 12 34 56 C', 'QQ 12 34 56 C'],
  ['QQ123456C', 'QQ123456C'],
  ['qq123456c', 'qq123456c'],
  ['my ni number is qq 12 34 56 c', 'qq 12 34 56 c'],
  ['QQ-12-34-56-C', 'QQ-12-34-56-C'],
  ['QQ.12.34.56.C', 'QQ.12.34.56.C'],
  ['QQ 123456 C', 'QQ 123456 C'],
  ['NI no: QQ123456', 'QQ123456'],
  ['national insurance qq 123456', 'qq 123456'],
  ['NINO Q Q 12 34 56 C', 'Q Q 12 34 56 C'],
  ['ＱＱ wrote QQ １２ ３４ ５６ C', 'QQ １２ ３４ ５６ C'],
  ['QQ 12 34 56 C and QQ 65 43 21 A', 'QQ 12 34 56 C | QQ 65 43 21 A'],
])('%s: %s', (text, found) => {
  expect(foundBy(nationalInsurance, text)).toBe(found)
})

test.each([
  'I lost my ni number',
  'no 12 bus',
  'at 12 or 12.30',
  'in 2019 a new one',
  'we paid national insurance for 12 years',
  'PS12 was good',
])('%s: no National Insurance number', (text) => {
  expect(foundBy(nationalInsurance, text)).toBe('')
})
