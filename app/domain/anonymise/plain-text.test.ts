import fc from 'fast-check'
import { expect, test } from 'vitest'
import { plainText } from './plain-text'

test.each([
  ['٠١٢٣٤٥٦٧٨٩', '0123456789'],
  ['۰۱۲۳۴۵۶۷۸۹', '0123456789'],
  ['०१२३४५६७८९', '0123456789'],
  ['০১২৩৪৫৬৭৮৯', '0123456789'],
  ['０１２３４５６７８９', '0123456789'],
  ['01632–960—123', '01632-960-123'],
  ['01632‑960−123', '01632-960-123'],
  ['I’m ‘here’', "I'm 'here'"],
  ['“The Doc”', '"The Doc"'],
  ['07700\u00A0900\u2009123', '07700 900 123'],
  ['07700\t900\u200B123', '07700 900 123'],
  ['person＠example．com', 'person@example.com'],
  ['Żółć, Оксана, فاطمة 🙂', 'Żółć, Оксана, فاطمة 🙂'],
  ['one\ntwo', 'one\ntwo'],
  ['', ''],
])('%j is read as %j', (text, plain) => {
  expect(plainText(text)).toBe(plain)
})

test('it is as long as the text, to the unit, and to read it again changes nothing', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const plain = plainText(text)
      expect(plain).toHaveLength(text.length)
      expect(plainText(plain)).toBe(plain)
    }),
  )
})
