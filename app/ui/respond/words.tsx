import type { TFunction } from 'i18next'
import { createContext, Fragment, useContext, type ReactNode } from 'react'
import { formatDay } from '~/locales/format-day'
import { words, type Language } from '~/locales/languages'
import { translator } from '~/locales/translator'
import type { Day } from '~/domain/kernel/day'

interface Named {
  readonly code: string
  readonly name: string
}

/** The words of one page, with our own names of themes, groups and contacts, and the database's where we have none. */
export interface Words {
  readonly language: Language
  readonly t: TFunction
  readonly themeName: (theme: Named) => string
  readonly themeAsk: (theme: Named) => string
  readonly communityName: (community: Named) => string
  readonly contactNote: (phone: string) => string | undefined
  readonly day: (day: Day) => string
}

export function wordsOf(language: Language): Words {
  const own = words[language]
  const themes: Readonly<Record<string, { readonly name: string; readonly ask: string }>> = own.themes
  const communities: Readonly<Record<string, string>> = own.communities
  const notes: Readonly<Record<string, string>> = own.help.notes
  return {
    language,
    t: translator(language),
    themeName: ({ code, name }) => themes[code]?.name ?? name,
    themeAsk: ({ code, name }) => themes[code]?.ask ?? name,
    communityName: ({ code, name }) => communities[code] ?? name,
    contactNote: (phone) => notes[phone.replaceAll(' ', '')],
    day: (day) => formatDay(day, language),
  }
}

const context = createContext<Words | null>(null)

export function WordsProvider({ language, children }: { readonly language: Language; readonly children: ReactNode }) {
  return <context.Provider value={wordsOf(language)}>{children}</context.Provider>
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
