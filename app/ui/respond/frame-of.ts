import type { Contact, Survey } from '~/domain/instrument/survey'
import { languages, offeredOf, type Language } from '~/locales/languages'
import type { RespondFrame } from './respond-page'

interface Visited {
  readonly survey: Survey | null
  readonly leaveAddress: string
  readonly contacts: readonly Contact[]
  readonly notice: string | null
}

interface PageOfRespondent {
  readonly language: Language
  readonly direction: 'ltr' | 'rtl'
  readonly frame: RespondFrame
}

/** What the loader of every page of the respondent hands on; the root reads the language and the direction from it. */
export function frameOf(collectorId: string, { survey, leaveAddress, contacts, notice }: Visited, language: Language): PageOfRespondent {
  const home = `/s/${encodeURIComponent(collectorId)}`
  const offered = offeredOf(survey?.wave.languages)
  return {
    language,
    direction: languages[language].direction,
    frame: { language, languages: offered, home, leaveAddress, contacts, notice },
  }
}
