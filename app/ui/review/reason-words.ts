import type { HighlightReason } from '~/domain/anonymise/kinds'

/** Why a word may point at somebody. */
export const reasonWords: Readonly<Record<HighlightReason, string>> = {
  'first-name': 'may be a first name',
  surname: 'may be a surname',
  kin: 'may name a relative, friend or worker',
  nickname: 'may be a nickname',
  place: 'may name a place',
  'unknown-word': 'no dictionary has it',
  capital: 'has a capital letter',
}
