import type { HighlightReason, PlaceholderKind } from '../../domain/anonymise/kinds'

/** What a mark is told in, in the order in which a page hands the words to its script. */
export const markWordNames = [
  'point',
  'out',
  'change',
  'keep',
  'fine',
  'told',
  'name',
  'close',
  'place',
  'maybe',
  'phone',
  'email',
  'postcode',
  'vehicle',
  'date',
  'age',
  'address',
  'web',
  'number',
  'more',
] as const

export type MarkWord = (typeof markWordNames)[number]

export type MarkWords = Readonly<Record<MarkWord, string>>

/** Nobody has to know what a CHI number is: whatever is a number and no more is called one. */
export const wordOfKind: Readonly<Record<PlaceholderKind, MarkWord>> = {
  phone: 'phone',
  email: 'email',
  postcode: 'postcode',
  ni: 'number',
  chi: 'number',
  nhs: 'number',
  vehicle: 'vehicle',
  date: 'date',
  age: 'age',
  address: 'address',
  url: 'web',
  handle: 'web',
  reference: 'number',
  bank: 'number',
  number: 'number',
}

/** Why a word may point at somebody, in plain words. */
export const wordOfReason: Readonly<Record<HighlightReason, MarkWord>> = {
  'first-name': 'name',
  surname: 'name',
  nickname: 'name',
  kin: 'close',
  place: 'place',
  'unknown-word': 'maybe',
  capital: 'maybe',
}
