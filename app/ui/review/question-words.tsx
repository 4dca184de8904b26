import type { TextBox } from '~/domain/response/answers'
import { en } from '~/locales/en'
import { inLanguage } from '../item/in-language'
import { paperTheme } from '../facilitate/paper-theme'

interface Properties {
  readonly theme: string
  readonly box: TextBox
  /** A question of the partnership's own, in the words in which it was asked. */
  readonly question: { readonly ask: string; readonly language: string } | null
}

/** The question that a text answers. */
export function QuestionWords({ theme, box, question }: Properties) {
  if (question !== null) return <span {...inLanguage(question.language, 'en')}>{question.ask}</span>
  const name = paperTheme(theme).name
  return box === 'own' ? <>{name}</> : <>{`${name}: ${en.ask[box]}`}</>
}
