import type { ReactNode } from 'react'
import { languages, type Language } from '~/locales/languages'
import type { Texts } from '~/locales/texts'
import { WordsProvider } from '../respond/words'

interface Properties {
  readonly language: Language
  readonly className: string
  /** The partnership's own wording. */
  readonly corrections: Texts | undefined
  readonly children: ReactNode
}

/** A part of a sheet in one language, in its own direction. */
export function InLanguage({ language, className, corrections, children }: Properties) {
  return (
    <div className={className} lang={language} dir={languages[language].direction}>
      <WordsProvider language={language} corrections={corrections}>
        {children}
      </WordsProvider>
    </div>
  )
}
