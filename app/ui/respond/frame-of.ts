import type { Contact, Survey } from '~/domain/instrument/survey'
import { correctionsOf, uncheckedOf, type CorrectedText } from '~/locales/corrections'
import { languages, offeredOf, type Language } from '~/locales/languages'
import type { Reading, Variant } from '~/locales/reading'
import { textsOf } from '~/locales/translator'
import type { RespondFrame } from './respond-page'
import { variantQuery } from './variant-query'

interface Visited {
  readonly survey: Survey | null
  readonly leaveAddress: string
  readonly contacts: readonly Contact[]
  readonly notice: string | null
  readonly corrected: readonly CorrectedText[]
}

/** What the root and the frame of a page of the respondent are made from. */
export interface PageOfRespondent {
  readonly language: Language
  readonly reading: Reading
  readonly direction: 'ltr' | 'rtl'
  readonly title: string
  readonly frame: RespondFrame
}

/** Which remarks about its words a page makes: that no speaker has checked them all, and that no reader of Easy Read has. */
function remarksOn(corrected: readonly CorrectedText[], variant: Variant<Language>): RespondFrame['remarks'] {
  if (uncheckedOf(corrected, variant).length === 0) return []
  const ofLanguage = languages[variant.language].isOriginal ? [] : (['unchecked'] as const)
  return variant.reading === 'easy' ? [...ofLanguage, 'uncheckedEasy'] : ofLanguage
}

/** What the loader of every page of the respondent hands on; the root reads the language and the direction from it. */
export function frameOf(collectorId: string, visited: Visited, variant: Variant<Language>): PageOfRespondent {
  const { survey, leaveAddress, contacts, notice, corrected } = visited
  const { language, reading } = variant
  const corrections = correctionsOf(corrected, variant)
  const frame: RespondFrame = {
    ...variant,
    languages: offeredOf(survey?.wave.languages),
    home: `/s/${encodeURIComponent(collectorId)}`,
    query: variantQuery(variant),
    corrections,
    remarks: remarksOn(corrected, variant),
    leaveAddress,
    contacts,
    notice,
  }
  return { language, reading, direction: languages[language].direction, title: textsOf(variant, corrections)['title'] ?? '', frame }
}
