import type { TextBox } from '~/domain/response/answers'
import type { ReleasedQuestion } from '~/domain/disclosure/release'
import { inLanguage } from '../item/in-language'
import { themeName } from '../release/theme-name'

/** What the two boxes of a theme asked; a question of the partnership's own has one box. */
export const boxWords: Readonly<Record<TextBox, string | null>> = {
  good: 'What is good now',
  better: 'What would make it better',
  own: null,
}

interface Named {
  readonly name: string
  /** The language of the name, where it is not that of the page. */
  readonly written: ReturnType<typeof inLanguage>
}

/** What a theme or a question of the partnership's own is called above its texts. */
export function askedName(code: string, own: readonly Pick<ReleasedQuestion, 'code' | 'ask' | 'language'>[]): Named {
  const question = own.find((asked) => asked.code === code)
  if (question === undefined) return { name: themeName(code), written: {} }
  return { name: question.ask, written: inLanguage(question.language, 'en') }
}
