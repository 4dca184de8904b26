import type { ReviewTurn } from '~/domain/anonymise/review-decision'
import type { TextSegment } from '~/domain/anonymise/text-segments'
import type { ContributionKind } from '~/domain/workshop/contribution'
import type { Journey } from '~/domain/workshop/workshop'
import type { FieldProblem } from '../form/field-problem'
import { contributionKindWords, stageName } from './contribution-words'
import { ReviewOne } from './review-one'

interface Properties {
  readonly contribution: {
    readonly id: string
    readonly turn: ReviewTurn
    readonly stage: string
    readonly kind: ContributionKind
    readonly fate: 'publish' | 'internal'
    readonly isPriority: boolean
    readonly text: string
    readonly segments: readonly TextSegment[]
  }
  readonly journey: Journey
  /** What was typed, when something has to be mended. */
  readonly typed: string | undefined
  readonly problems: readonly FieldProblem[] | undefined
}

const fateWords = {
  publish: 'The words may be published once they are approved',
  internal: 'The words stay with the staff; they are coded and counted',
} as const

/** One contribution with its stage, its kind and what the group decided, and what can be done with it. */
export function ReviewContribution({ contribution, journey, typed, problems }: Properties) {
  const { stage, kind, fate, isPriority } = contribution
  const facts = (
    <>
      <dt>Stage</dt>
      <dd>{stageName(stage, journey)}</dd>
      <dt>Kind</dt>
      <dd>{contributionKindWords[kind]}</dd>
      <dt>The group decided</dt>
      <dd>{fateWords[fate]}</dd>
      {isPriority ? (
        <>
          <dt>Picked</dt>
          <dd>As a priority of the group</dd>
        </>
      ) : null}
    </>
  )
  return <ReviewOne item={contribution} language="en" facts={facts} typed={typed} problems={problems} />
}
