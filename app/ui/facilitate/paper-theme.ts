import { en } from '~/locales/en'

interface PaperTheme {
  readonly name: string
  readonly ask: string
}

const themes: Readonly<Record<string, PaperTheme>> = en.themes

/** What a theme is called on paper and on the screens where paper is typed: the words of the survey. */
export function paperTheme(code: string): PaperTheme {
  return themes[code] ?? { name: code, ask: '' }
}
