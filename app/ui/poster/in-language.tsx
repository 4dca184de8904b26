import type { ReactNode } from 'react'
import { languages, type Language } from '~/locales/languages'
import { WordsProvider } from '../respond/words'

interface Properties {
  readonly language: Language
  readonly className: string
  readonly children: ReactNode
}

/** A part of a sheet in one language, in its own direction. */
export function InLanguage({ language, className, children }: Properties) {
  return (
    <div className={className} lang={language} dir={languages[language].direction}>
      <WordsProvider language={language}>{children}</WordsProvider>
    </div>
  )
}
