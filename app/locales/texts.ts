import { easyWords } from './easy/easy-words'
import { words, type Language } from './languages'
import type { Reading } from './reading'

/** Texts by the path of their key: `welcome.heading`. A plural has one of every form: `welcome.questions_one`. */
export type Texts = Readonly<Record<string, string>>

function flat(branch: object, path = ''): ReadonlyArray<readonly [key: string, text: string]> {
  return Object.entries(branch).flatMap(([key, value]: [string, unknown]) =>
    typeof value === 'string' ? [[path + key, value] as const] : flat(value as object, `${path}${key}.`),
  )
}

/** Every text of a branch by the path of its key. */
export function flatTexts(branch: object): Texts {
  return Object.fromEntries(flat(branch))
}

const known = new Map<string, Texts>()

function remembered(name: string, make: () => Texts): Texts {
  const found = known.get(name) ?? make()
  known.set(name, found)
  return found
}

/** The words that Easy Read has of its own; where it has none, it says the usual ones. */
export function easyTexts(language: Language): Texts {
  return remembered(`easy ${language}`, () => flatTexts(easyWords[language]))
}

/** Our own words of a language. */
export function ownTexts(language: Language, reading: Reading): Texts {
  const usual = remembered(language, () => flatTexts(words[language]))
  return reading === 'standard' ? usual : remembered(`all easy ${language}`, () => ({ ...usual, ...easyTexts(language) }))
}
