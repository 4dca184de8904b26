import type { ReactNode } from 'react'
import type { Journey } from '~/domain/workshop/workshop'
import type { FieldProblem } from '../form/field-problem'
import { CodeChoices, type CodeGroup } from './code-choices'
import { type AboutContribution, ContributionAbout } from './contribution-about'

interface Properties {
  readonly contribution: AboutContribution & {
    readonly id: string
    /** What is ticked at first; null: nothing was chosen yet. */
    readonly codes: readonly string[] | null
  }
  readonly journey: Pick<Journey, 'stages'>
  readonly groups: readonly CodeGroup[]
  /** The form as it was sent, when something has to be mended. */
  readonly typed: { readonly codes: readonly string[]; readonly noneFits: string } | undefined
  readonly problems: readonly FieldProblem[] | undefined
  /** Whether the coder came from a list, and goes back to it. */
  readonly from: 'list' | 'queue'
  readonly button: string
  /** Where to go without saving, and what that is called. */
  readonly leave: readonly [href: string, words: string]
  /** What stands between the words and the codes. */
  readonly children?: ReactNode
}

/** One approved contribution and what it can be coded to. */
export function ContributionCodingForm(properties: Properties) {
  const { contribution, journey, groups, typed, problems, from, button, leave, children } = properties
  const { id, codes } = contribution
  return (
    <form method="post" className="wm-coding" noValidate data-coding="">
      <input type="hidden" name="contribution" value={id} />
      <input type="hidden" name="from" value={from} />
      <ContributionAbout id="words" contribution={contribution} journey={journey} />
      {children}
      <CodeChoices
        groups={groups}
        chosen={typed?.codes ?? codes ?? []}
        noneFits={typed === undefined ? codes?.length === 0 : typed.noneFits === 'yes'}
        problems={problems}
      />
      <div className="wm-actions">
        <button className="ds_button" type="submit">
          {button}
        </button>
        <a href={leave[0]}>{leave[1]}</a>
      </div>
    </form>
  )
}
