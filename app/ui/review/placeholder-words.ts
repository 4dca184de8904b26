import type { PlaceholderKind } from '~/domain/anonymise/kinds'

/** What was removed, by the kind of its placeholder. */
export const placeholderWords: Readonly<Record<PlaceholderKind, string>> = {
  phone: 'phone number',
  email: 'e-mail address',
  postcode: 'postcode',
  ni: 'National Insurance number',
  chi: 'CHI number',
  nhs: 'NHS number',
  vehicle: 'vehicle registration',
  date: 'date',
  age: 'age',
  address: 'house number and street',
  url: 'web address',
  handle: 'user name',
  reference: 'reference number',
  bank: 'bank details',
  number: 'long number',
}
