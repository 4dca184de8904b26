import { describe, expect, test } from 'vitest'
import { findIdentifiers } from './find-identifiers'
import { placeholderKinds } from './kinds'

function found(text: string): string {
  return findIdentifiers(text)
    .map(({ kind, start, end }) => `${kind} ${text.slice(start, end)}`)
    .join(' | ')
}

describe('what stays: measures, roads, sentences, services', () => {
  test.each([
    'open 24/7',
    'section 23 of the act',
    'it cost £40',
    'the rent is £1,200 a month',
    'about 10,000 steps',
    'call 999 or 111',
    'the A907 and the M9',
    'at half 5',
    'Covid 19 was hard',
    '2 buses to get there',
    '6 weeks in a flat',
    'step 2 was harder',
    'the number 23 bus',
    'I did 24 months',
    '200 hours of unpaid work',
    'I was 20 minutes late',
    '2 years clean',
    'the 2nd floor',
    '1 in 4 of us, or 10 out of 10',
    'a 12-step group and 1-2-1 support',
    '9 to 5, 10.30am to 10pm',
    'since 1998',
    '20 mg of methadone',
    'the 20mph limit',
    'MAPPA level 3',
    'cell 14, then wing 3',
    'Perf entry 13',
    'Everybody aged 16 to 25 should get a mentor',
    'P7 and S1',
    '50 percent, 100%',
    'a 3 bedroom house',
    'More benches in the park, please!',
    '',
  ])('%s', (text) => {
    expect(found(text)).toBe('')
  })
})

describe('the form that tells most gives the kind', () => {
  test.each([
    ['an e-mail address, not the handle in it', 'a_person@example.com', 'email a_person@example.com'],
    ['a web address, not the number in it', 'www.example.com/1234567', 'url www.example.com/1234567'],
    ['a National Insurance number behind a word for references', 'ref QQ 12 34 56 C', 'ni QQ 12 34 56 C'],
    ['a phone number behind a word for references', 'case 07700 900123', 'phone 07700 900123'],
    ['a sort code with its account', '12-34-56 12345678', 'bank 12-34-56 12345678'],
    ['a phone number behind a word of two letters', 'call me on 07700900456', 'phone 07700900456'],
    ['a card, not a phone number', '4111 1111 1111 1111', 'bank 4111 1111 1111 1111'],
    ['a CHI number, not a birthday and a rest', 'CHI 010170 0000', 'chi 010170 0000'],
    ['an address, not the age in it', 'at 43 Invented Street', 'address 43 Invented Street'],
    ['a date, not the age in it', 'on 14 March 2021', 'date 14 March 2021'],
    ['any long number that nothing else knows', 'it says 987654', 'number 987654'],
  ])('%s', (_, text, it) => {
    expect(found(text)).toBe(it)
  })
})

describe('what meets grows together or stays apart', () => {
  test.each([
    ['two phone numbers', '01632 960123 / 01632 960456', 'phone 01632 960123 | phone 01632 960456'],
    ['the street and the postcode behind it', '12 Invented Street, FK99 1AA', 'address 12 Invented Street | postcode FK99 1AA'],
    ['the flat and the street', 'flat 2, 12 Invented Street', 'address flat 2, 12 Invented Street'],
    ['a day from its weekday to its year', 'Monday the 14th of March 2021', 'date Monday the 14th of March 2021'],
    [
      'kinds in the order of the text',
      "I'm 43, FK10, 07700 900123, a@example.com",
      'age 43 | postcode FK10 | phone 07700 900123 | email a@example.com',
    ],
  ])('%s', (_, text, it) => {
    expect(found(text)).toBe(it)
  })
})

test.each(placeholderKinds.map((kind) => `[${kind}]`))('%s that stands there is left', (placeholder) => {
  expect(found(`ask ${placeholder}, ${placeholder} or ${placeholder}${placeholder}`)).toBe('')
})

test('digits of every script, and dashes and spaces of every kind', () => {
  expect(found('٠٧٧٠٠٩٠٠١٢٣')).toBe('phone ٠٧٧٠٠٩٠٠١٢٣')
  expect(found('01632–960–123')).toBe('phone 01632–960–123')
  expect(found('07700\u00A0900\u00A0123')).toBe('phone 07700\u00A0900\u00A0123')
})

test('offsets are UTF-16 units of the text as it was given', () => {
  expect(findIdentifiers('🙂 FK10')).toEqual([{ kind: 'postcode', start: 3, end: 7 }])
})
