import type { TFunction } from 'i18next'
import { createContext, Fragment, useContext, type ReactNode } from 'react'
import { formatDay } from '~/locales/format-day'
import type { Language } from '~/locales/languages'
import type { Reading } from '~/locales/reading'
import type { Texts } from '~/locales/texts'
import { textsOf, translator } from '~/locales/translator'
import type { Day } from '~/domain/kernel/day'

interface Named {
  readonly code: string
  readonly name: string
}

/** The words of one page, with our own names of themes, groups and contacts, and the database's where we have none. */
export interface Words {
  readonly language: Language
  readonly reading: Reading
  readonly t: TFunction
  readonly themeName: (theme: Named) => string
  readonly themeAsk: (theme: Named) => string
  readonly communityName: (community: Named) => string
  readonly contactNote: (phone: string) => string | undefined
  readonly day: (day: Day) => string
  /** Between two sentences of one paragraph: in Easy Read each begins a line. */
  readonly gap: ' ' | '\n'
}

export function wordsOf(language: Language, reading: Reading = 'standard', corrections: Texts = {}): Words {
  const texts = textsOf({ language, reading }, corrections)
  return {
    language,
    reading,
    t: translator(language, texts),
    themeName: ({ code, name }) => texts[`themes.${code}.name`] ?? name,
    themeAsk: ({ code, name }) => texts[`themes.${code}.ask`] ?? name,
    communityName: ({ code, name }) => texts[`communities.${code}`] ?? name,
    contactNote: (phone) => texts[`help.notes.${phone.replaceAll(' ', '')}`],
    day: (day) => formatDay(day, language),
    gap: reading === 'easy' ? '\n' : ' ',
  }
}

const context = createContext<Words | null>(null)

interface Provided {
  readonly language: Language
  readonly reading?: Reading
  /** The partnership's own wording. */
  readonly corrections?: Texts
  readonly children: ReactNode
}

export function WordsProvider({ language, reading, corrections, children }: Provided) {
  return <context.Provider value={wordsOf(language, reading, corrections)}>{children}</context.Provider>
}

export function useWords(): Words {
  const found = useContext(context)
  if (found === null) throw new Error('A page of the respondent stands inside a WordsProvider')
  return found
}

/** A sentence of the locales in which <b>…</b> marks what stands out. */
export function Sentence({ children }: { readonly children: string }) {
  const parts = children.split(/<\/?b>/)
  return <>{parts.map((part, index) => (index % 2 === 1 ? <b key={index}>{part}</b> : <Fragment key={index}>{part}</Fragment>))}</>
}
