import type { MarkWords } from './mark-word'

/** The words of a mark on a page for staff, who type what somebody else wrote. */
export const staffMarkWords: MarkWords = {
  point: 'This could point to somebody. Change it or keep it; a reviewer sees it before anybody else does.',
  out: 'This is taken out before the text is kept, and cannot be put back. If it matters, say it in other words.',
  change: 'Change it',
  keep: 'Keep it',
  fine: 'OK',
  told: 'There is a note under the box:',
  name: 'name',
  close: 'family or friend',
  place: 'place',
  maybe: 'maybe a name',
  phone: 'phone number',
  email: 'email address',
  postcode: 'postcode',
  vehicle: 'number plate',
  date: 'date',
  age: 'age',
  address: 'address',
  web: 'web address',
  number: 'number',
}
