import { createInstance, type TFunction } from 'i18next'
import type { en } from './en'
import { words, type Language } from './languages'

declare module 'i18next' {
  interface CustomTypeOptions {
    resources: { translation: typeof en }
  }
}

const resources = Object.fromEntries(Object.entries(words).map(([language, translation]) => [language, { translation }]))

/** The words of one language, for one request: an instance of its own, so that no request can turn another's page into its language. */
export function translator(language: Language): TFunction {
  const instance = createInstance({ lng: language, resources, interpolation: { escapeValue: false } })
  void instance.init({ initAsync: false })
  return instance.t
}
