import { languages, type Language } from './languages'
import type { Variant } from './reading'
import { easyTexts, ownTexts, type Texts } from './texts'

/** A text of the survey as a partnership has it: put right, or only checked by somebody who speaks the language. */
export interface CorrectedText {
  readonly language: string
  /** The path of the text; `easy:` before it for one of Easy Read. */
  readonly key: string
  readonly text: string
  readonly isChecked: boolean
}

export const easyPrefix = 'easy:'

/** The texts of one variant in the words of the partnership. A text that Easy Read has of its own is not replaced by a usual one. */
export function correctionsOf(corrected: readonly CorrectedText[], { language, reading }: Variant<Language>): Texts {
  const own = easyTexts(language)
  const usual: [key: string, text: string][] = []
  const easy: [key: string, text: string][] = []
  for (const { key, text } of corrected.filter((one) => one.language === language)) {
    if (key.startsWith(easyPrefix)) easy.push([key.slice(easyPrefix.length), text])
    else if (reading === 'standard' || !Object.hasOwn(own, key)) usual.push([key, text])
  }
  return Object.fromEntries(reading === 'easy' ? [...usual, ...easy] : usual)
}

/** The usual texts of several languages in the words of the partnership. */
export function correctionsIn(
  corrected: readonly CorrectedText[],
  chosen: readonly Language[],
): Readonly<Partial<Record<Language, Texts>>> {
  return Object.fromEntries(chosen.map((language) => [language, correctionsOf(corrected, { language, reading: 'standard' })]))
}

/** The texts of one variant that nobody who speaks the language, or reads Easy Read, has checked. Ours in usual English are the originals. */
export function uncheckedOf(corrected: readonly CorrectedText[], { language, reading }: Variant<Language>): readonly string[] {
  const own = corrected.filter((one) => one.language === language)
  const [known, checked] = [own, own.filter(({ isChecked }) => isChecked)].map((list) => new Set(list.map(({ key }) => key)))
  const isOpen = (key: string) => {
    const easyKey = easyPrefix + key
    if (reading === 'easy' && (Object.hasOwn(easyTexts(language), key) || known?.has(easyKey))) return !checked?.has(easyKey)
    return !languages[language].isOriginal && !checked?.has(key)
  }
  return Object.keys(ownTexts(language, reading)).filter(isOpen)
}
