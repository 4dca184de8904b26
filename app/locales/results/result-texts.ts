import type { Language } from '../languages'
import { flatTexts, type Texts } from '../texts'
import { ar } from './ar'
import { en } from './en'
import { gd } from './gd'
import { pl } from './pl'
import { uk } from './uk'

export const resultWords = { en, gd, pl, uk, ar } as const

/** The texts of the public results in a language, by the path of their key. */
export function resultTexts(language: Language): Texts {
  return flatTexts(resultWords[language])
}
