import type { ContributionKind } from '~/domain/workshop/contribution'
import type { Journey } from '~/domain/workshop/workshop'
import { QuoteText } from '../quote/quote-text'
import { contributionKindWords, stageName } from '../review/contribution-words'

interface Properties {
  readonly id: string
  readonly contribution: { readonly stage: string; readonly kind: ContributionKind; readonly text: string }
  readonly journey: Pick<Journey, 'stages'>
}

/** The words of an approved contribution, under its kind and its stage. */
export function ContributionAbout({ id, contribution: { stage, kind, text }, journey }: Properties) {
  return (
    <>
      <p className="wm-quote__about">
        {contributionKindWords[kind]}: {stageName(stage, journey)}
      </p>
      <QuoteText id={id} text={text} language="en" />
    </>
  )
}
