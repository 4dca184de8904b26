import type { Placeholder } from './kinds'

/** Everything that identifies by its form, in the order of the text, none overlapping another. */
export function findIdentifiers(text: string): readonly Placeholder[] {
  return [...text.matchAll(/\d{5,}/g)].map(({ index, 0: { length } }) => ({ kind: 'number', start: index, end: index + length }))
}
