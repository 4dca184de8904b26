import type { ReactNode } from 'react'
import type { ReviewTurn } from '~/domain/anonymise/review-decision'
import type { TextSegment } from '~/domain/anonymise/text-segments'
import type { FieldProblem } from '../form/field-problem'
import { MarkedText } from './marked-text'
import { ReviewForm } from './review-form'
import { ReviewKeys } from './review-keys'

interface Properties {
  readonly item: {
    readonly id: string
    readonly turn: ReviewTurn
    readonly text: string
    readonly segments: readonly TextSegment[]
  }
  readonly language: string
  /** What it answered or was said about: pairs of a list of facts. */
  readonly facts: ReactNode
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

/** One text with what is known of it, and what can be done with it. */
export function ReviewOne({ item, language, facts, typed, problems }: Properties) {
  const { id, turn, text, segments } = item
  return (
    <>
      {turns[turn] === null ? null : <p>{turns[turn]}</p>}
      <dl className="wm-facts">{facts}</dl>
      <MarkedText segments={segments} language={language} />
      <ReviewForm id={id} turn={turn} language={language} words={typed ?? text} problems={problems} />
      <ReviewKeys turn={turn} />
    </>
  )
}
