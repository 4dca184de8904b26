import { createInstance, type TFunction } from 'i18next'
import type { en } from './en'
import type { Language } from './languages'
import type { Variant } from './reading'
import type { en as results } from './results/en'
import { ownTexts, type Texts } from './texts'

declare module 'i18next' {
  interface CustomTypeOptions {
    resources: { translation: typeof en; results: typeof results }
  }
}

/** The texts of a page: ours, and those of the partnership in their place. */
export function textsOf({ language, reading }: Variant<Language>, corrections: Texts): Texts {
  return { ...ownTexts(language, reading), ...corrections }
}

/** The words of one page, for one request: an instance of its own, so that no request can turn another's page into its language. */
export function translator(language: Language, texts: Texts = ownTexts(language, 'standard')): TFunction {
  const instance = createInstance({
    lng: language,
    resources: { [language]: { translation: texts } },
    keySeparator: false,
    interpolation: { escapeValue: false },
  })
  void instance.init({ initAsync: false })
  return instance.t
}
