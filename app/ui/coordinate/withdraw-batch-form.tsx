import { withdrawalReasons } from '~/domain/disclosure/batch-withdrawal'
import type { Wave } from '~/domain/wave/wave'
import { type Choice, ChoiceField } from '~/ui/form/choice-field'
import type { FieldProblem } from '~/ui/form/field-problem'
import { reasonText } from '~/ui/release/withdrawal-text'
import { ConfirmForm } from './confirm-form'

interface Properties {
  readonly wave: Wave
  /** The groups that were sealed and are not withdrawn. */
  readonly standing: readonly Choice[]
  readonly typed?: { readonly group: string; readonly reason: string } | undefined
  readonly problems?: readonly FieldProblem[] | undefined
}

const reasons: readonly Choice[] = withdrawalReasons.map((reason) => ({ value: reason, label: sentence(reasonText(reason)) }))

function sentence(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

/** Withdraws one whole group: what that does and what it cannot do, which one, and why. */
export function WithdrawBatchForm({ wave, standing, typed, problems }: Properties) {
  return (
    <ConfirmForm
      claim="I want to withdraw this group for ever"
      button="Withdraw this group"
      back={`/waves/${wave.id}`}
      problems={problems}
      fields={
        <>
          <ChoiceField
            name="group"
            legend="Which group?"
            kind="radio"
            choices={standing}
            chosen={typed === undefined ? [] : [typed.group]}
            problems={problems}
          />
          <ChoiceField
            name="reason"
            legend="Why?"
            hint="Everybody reads this reason, with the day."
            kind="radio"
            choices={reasons}
            chosen={typed === undefined ? [] : [typed.reason]}
            problems={problems}
          />
        </>
      }
    >
      <p>Do this when the answers of a whole group should not have been taken. It cannot be undone.</p>
      {wave.state === 'published' ? <AfterPublication /> : <BeforePublication />}
    </ConfirmForm>
  )
}

function AfterPublication() {
  return (
    <ul>
      <li>What was published stays public knowledge: people have seen it, copied it and cited it.</li>
      <li>The bytes of the release never change. The release page says beside the group that it was withdrawn, when and why.</li>
      <li>Nothing is computed anew: the figures over all groups keep its answers in them, and the release page says so.</li>
      <li>The framework and its files no longer show the group’s figures, nor a change against them.</li>
    </ul>
  )
}

function BeforePublication() {
  return (
    <ul>
      <li>The group is left out of the release as a whole. None of its figures is ever published.</li>
      <li>The release page says that it was withdrawn, when and why.</li>
      <li>Its answers were sealed and cannot be added to another group or another wave.</li>
    </ul>
  )
}
