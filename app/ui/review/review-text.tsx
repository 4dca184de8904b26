import type { ReviewTurn } from '~/domain/anonymise/review-decision'
import type { TextSegment } from '~/domain/anonymise/text-segments'
import type { TextBox } from '~/domain/response/answers'
import { isLanguage, languages } from '~/locales/languages'
import type { FieldProblem } from '../form/field-problem'
import { MarkedText } from './marked-text'
import { QuestionWords } from './question-words'
import { ReviewForm } from './review-form'
import { ReviewKeys } from './review-keys'

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

const turns: Readonly<Record<ReviewTurn, string | null>> = {
  first: null,
  asked: 'A colleague asks you to decide about this text.',
  second:
    'One reviewer has approved these words. Because few people are behind them, a second reviewer has to agree before they may be shown.',
}

/** One text with its question and its language, and what can be done with it. */
export function ReviewText({ text, typed, problems }: Properties) {
  const { id, turn, theme, box, question, language, segments } = text
  return (
    <>
      {turns[turn] === null ? null : <p>{turns[turn]}</p>}
      <dl className="wm-facts">
        <dt>Question</dt>
        <dd>
          <QuestionWords theme={theme} box={box} question={question} />
        </dd>
        <dt>Language</dt>
        <dd lang={language}>{isLanguage(language) ? languages[language].name : language}</dd>
      </dl>
      <MarkedText segments={segments} language={language} />
      <ReviewForm id={id} turn={turn} language={language} words={typed ?? text.text} problems={problems} />
      <ReviewKeys turn={turn} />
    </>
  )
}
