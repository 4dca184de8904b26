import type { ContributionKind } from '~/domain/workshop/contribution'
import type { Journey } from '~/domain/workshop/workshop'
import { QuoteText } from '../quote/quote-text'
import { contributionKindWords, groupWords, stageName } from '../review/contribution-words'

/** An approved contribution with what its group said of it, for staff alone. */
export interface AboutContribution {
  readonly stage: string
  readonly kind: ContributionKind
  readonly text: string
  /** Dots: how many people agreed. */
  readonly support: number
  /** The group picked it at the read-back. */
  readonly isPriority: boolean
}

interface Properties {
  readonly id: string
  readonly contribution: AboutContribution
  readonly journey: Pick<Journey, 'stages'>
}

/** The words of an approved contribution, under its kind, its stage and what the group said of it. */
export function ContributionAbout({ id, contribution, journey }: Properties) {
  const { stage, kind, text } = contribution
  const ofGroup = groupWords(contribution)
  return (
    <>
      <p className="wm-quote__about">
        {contributionKindWords[kind]}: {stageName(stage, journey)}
      </p>
      {ofGroup === '' ? null : <p className="wm-quote__about">{ofGroup}</p>}
      <QuoteText id={id} text={text} language="en" />
    </>
  )
}
