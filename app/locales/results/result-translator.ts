import { createInstance, type TFunction } from 'i18next'
import type { Language } from '../languages'
import { resultTexts } from './result-texts'

/** Says the words of the public results in one language. */
export type SayResult = TFunction<'results'>

const known = new Map<Language, SayResult>()

function made(language: Language): SayResult {
  const instance = createInstance({
    lng: language,
    defaultNS: 'results',
    resources: { [language]: { results: resultTexts(language) } },
    keySeparator: false,
    interpolation: { escapeValue: false },
  })
  void instance.init({ initAsync: false })
  return instance.getFixedT(language, 'results')
}

/** The words of the public results. They are the same for every partnership and request, so each language is made once. */
export function resultTranslator(language: Language): SayResult {
  const found = known.get(language) ?? made(language)
  known.set(language, found)
  return found
}
