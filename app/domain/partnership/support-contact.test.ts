import { expect, test } from 'vitest'
import { parseContact } from './support-contact'

const typed = { name: 'Women’s Aid', phone: '01259 721407', note: '' }

test('what was typed is kept without the spaces around it', () => {
  expect(parseContact({ name: ' Women’s  Aid ', phone: ' 01259  721407', note: ' Weekdays ' })).toEqual({
    ok: true,
    value: { name: 'Women’s Aid', phone: '01259 721407', note: 'Weekdays' },
  })
})

test.each(['999', '+44 1259 721407', '0800 83 85 87'])('%s is a number', (phone) => {
  expect(parseContact({ ...typed, phone }).ok).toBe(true)
})

test.each([
  ['name', { ...typed, name: ' ' }],
  ['name', { ...typed, name: 'a'.repeat(81) }],
  ['phone', { ...typed, phone: '' }],
  ['phone', { ...typed, phone: '12' }],
  ['phone', { ...typed, phone: '1'.repeat(16) }],
  ['phone', { ...typed, phone: 'call 01259 721407' }],
  ['note', { ...typed, note: 'a'.repeat(121) }],
])('the %s is refused', (item, contact) => {
  expect(parseContact(contact)).toMatchObject({ ok: false, problems: [{ item }] })
})
