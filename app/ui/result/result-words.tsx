import { createContext, useContext, type ReactNode } from 'react'
import { type ReleasedGroup, poolCode } from '~/domain/disclosure/release'
import { day } from '~/domain/kernel/day'
import { formatDay } from '~/locales/format-day'
import { languages, type Language } from '~/locales/languages'
import { resultTranslator, type SayResult } from '~/locales/results/result-translator'
import { ownTexts, type Texts } from '~/locales/texts'
import { themeName } from '../release/theme-name'

/** The words of one page of results: sentences, names of themes, days and numbers in the language of the page. */
export interface ResultWords {
  readonly language: Language
  readonly t: SayResult
  readonly themeName: (code: string) => string
  /** A group's name as the partnership typed it; only the pool is ours to name. */
  readonly groupName: (group: Pick<ReleasedGroup, 'code' | 'name'>) => string
  readonly day: (text: string) => string
  /** “3.4” as the language writes it. */
  readonly number: (oneDecimal: string) => string
}

/** English names themes as the printed plans do; the other languages have the names of the survey, or the partnership's own wording of them. */
export function resultWordsOf(language: Language, corrections: Texts = {}): ResultWords {
  const t = resultTranslator(language)
  const texts = language === 'en' ? {} : { ...ownTexts(language, 'standard'), ...corrections }
  const decimal = new Intl.NumberFormat(languages[language].format, { minimumFractionDigits: 1, maximumFractionDigits: 1 })
  return {
    language,
    t,
    themeName: (code) => texts[`themes.${code}.name`] ?? themeName(code),
    groupName: ({ code, name }) => (code === poolCode ? t('figure.pool') : name),
    day: (text) => formatDay(day(text), language),
    number: (oneDecimal) => decimal.format(Number(oneDecimal)),
  }
}

/** The words of pages that are in English alone. */
export const englishResults = resultWordsOf('en')

const context = createContext<ResultWords>(englishResults)

interface Provided {
  readonly language: Language
  /** The partnership's own wording of the names of themes. */
  readonly corrections?: Texts
  readonly children: ReactNode
}

export function ResultWordsProvider({ language, corrections, children }: Provided) {
  return <context.Provider value={resultWordsOf(language, corrections)}>{children}</context.Provider>
}

/** The words of the page; English where the page stands in no provider: staff pages. */
export function useResultWords(): ResultWords {
  return useContext(context)
}

/** What people have typed as a name, in the language that it is taken to be in. */
export function AsTyped({ children }: { readonly children: string }) {
  const { language } = useResultWords()
  if (language === 'en') return <>{children}</>
  return (
    <bdi lang="en" dir="ltr">
      {children}
    </bdi>
  )
}

/** A group's name: typed in English, but for the pool. */
export function GroupName({ group }: { readonly group: Pick<ReleasedGroup, 'code' | 'name'> }) {
  const { groupName } = useResultWords()
  return group.code === poolCode ? <>{groupName(group)}</> : <AsTyped>{group.name}</AsTyped>
}
