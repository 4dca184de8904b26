import { expect, test } from 'vitest'
import { foundBy } from '../../../../tests/support/found-by'
import { email } from './email'

test.each([
  ['write to a.person@example.com', 'a.person@example.com'],
  ['A.PERSON@EXAMPLE.CO.UK!', 'A.PERSON@EXAMPLE.CO.UK'],
  ['(first.last+box@mail.example.org)', 'first.last+box@mail.example.org'],
  ['mail me: big_yin77@example.scot.', 'big_yin77@example.scot'],
  ['person@ gmail.com', 'person@ gmail.com'],
  ['person @ example . com', 'person @ example . com'],
  ['person@gmail', 'person@gmail'],
  ['person at gmail dot com', 'person at gmail dot com'],
  ['first dot last at example dot co dot uk', 'first dot last at example dot co dot uk'],
  ['first.last (at) example (dot) org', 'first.last (at) example (dot) org'],
  ['person[at]example[dot]com', 'person[at]example[dot]com'],
  ['person＠example.com', 'person＠example.com'],
  ['żółty@example.pl', 'żółty@example.pl'],
  ['one@example.com or two@example.com', 'one@example.com | two@example.com'],
  ["o'person@example.com", "o'person@example.com"],
])('%s: %s', (text, found) => {
  expect(foundBy(email, text)).toBe(found)
})

test.each([
  'see me at the hub',
  'I was at work',
  'meet @ the hub',
  'look at the sky at night',
  'it is the dot at the end',
  'they live at home',
  'I looked at the outlook',
])('%s: no e-mail address', (text) => {
  expect(foundBy(email, text)).toBe('')
})
