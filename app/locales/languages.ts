import { ar } from './ar'
import { en } from './en'
import { gd } from './gd'
import { pl } from './pl'
import { uk } from './uk'

export type Language = 'en' | 'gd' | 'pl' | 'uk' | 'ar'

interface LanguageFacts {
  /** What its speakers call it. */
  readonly name: string
  readonly direction: 'ltr' | 'rtl'
  /** For days: Arabic with the digits that the scale and the receipt use. */
  readonly format: string
  /** Whether our words were written in it; of a translation the page says so until a speaker has checked it. */
  readonly isOriginal: boolean
}

/** In the order in which they are offered. */
export const languages: Readonly<Record<Language, LanguageFacts>> = {
  en: { name: 'English', direction: 'ltr', format: 'en-GB', isOriginal: true },
  gd: { name: 'Gàidhlig', direction: 'ltr', format: 'gd-GB', isOriginal: false },
  pl: { name: 'Polski', direction: 'ltr', format: 'pl-PL', isOriginal: false },
  uk: { name: 'Українська', direction: 'ltr', format: 'uk-UA', isOriginal: false },
  ar: { name: 'العربية', direction: 'rtl', format: 'ar-u-nu-latn', isOriginal: false },
}

export const words = { en, gd, pl, uk, ar } as const

export function isLanguage(code: string): code is Language {
  return Object.hasOwn(languages, code)
}

/** Those languages of a wave that the survey has words in; all of them for a page without a wave. */
export function offeredOf(codes: readonly string[] | undefined): readonly Language[] {
  return (codes ?? Object.keys(languages)).filter(isLanguage)
}
