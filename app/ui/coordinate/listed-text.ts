import { correctionsOf, easyPrefix, uncheckedOf, type CorrectedText } from '~/locales/corrections'
import type { Language } from '~/locales/languages'
import type { Variant } from '~/locales/reading'
import { ownTexts } from '~/locales/texts'

/** One text of the survey, as people read it in this partnership. */
export interface ListedText {
  readonly key: string
  readonly english: string
  readonly ours: string
  readonly text: string
  readonly isOwn: boolean
  readonly isChecked: boolean
  readonly isUnchecked: boolean
}

/** The English that stands beside a text; of a plural that English does not have, the one for many. */
function englishOf(key: string, reading: Variant['reading']): string {
  const english = ownTexts('en', reading)
  return english[key] ?? english[key.replace(/_(zero|two|few|many)$/, '_other')] ?? ''
}

/** Every text of one variant, in the order of the pages. */
export function listTexts(corrected: readonly CorrectedText[], variant: Variant<Language>): readonly ListedText[] {
  const { language, reading } = variant
  const corrections = correctionsOf(corrected, variant)
  const unchecked = new Set(uncheckedOf(corrected, variant))
  const prefix = reading === 'easy' ? easyPrefix : ''
  const own = new Map(corrected.filter((one) => one.language === language).map((one) => [one.key, one]))
  return Object.entries(ownTexts(language, reading)).map(([key, ours]) => ({
    key,
    english: englishOf(key, reading),
    ours,
    text: corrections[key] ?? ours,
    isOwn: (corrections[key] ?? ours) !== ours,
    isChecked: own.get(prefix + key)?.isChecked ?? false,
    isUnchecked: unchecked.has(key),
  }))
}
