import type { ReviewTurn } from '~/domain/anonymise/review-decision'
import type { TextSegment } from '~/domain/anonymise/text-segments'
import type { TextBox } from '~/domain/response/answers'
import { isLanguage, languages } from '~/locales/languages'
import type { FieldProblem } from '../form/field-problem'
import { QuestionWords } from './question-words'
import { ReviewOne } from './review-one'

interface Properties {
  readonly text: {
    readonly id: string
    readonly turn: ReviewTurn
    readonly theme: string
    readonly box: TextBox
    readonly question: { readonly ask: string; readonly language: string } | null
    readonly language: string
    readonly text: string
    readonly segments: readonly TextSegment[]
  }
  /** What was typed, when something has to be mended. */
  readonly typed: string | undefined
  readonly problems: readonly FieldProblem[] | undefined
}

/** One text with its question and its language, and what can be done with it. */
export function ReviewText({ text, typed, problems }: Properties) {
  const { theme, box, question, language } = text
  const facts = (
    <>
      <dt>Question</dt>
      <dd>
        <QuestionWords theme={theme} box={box} question={question} />
      </dd>
      <dt>Language</dt>
      <dd lang={language}>{isLanguage(language) ? languages[language].name : language}</dd>
    </>
  )
  return <ReviewOne item={text} language={language} facts={facts} typed={typed} problems={problems} />
}
