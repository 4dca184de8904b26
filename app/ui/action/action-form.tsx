import type { TypedAction } from '~/domain/action/parse-action'
import { ChoiceField } from '../form/choice-field'
import type { FieldProblem } from '../form/field-problem'
import { SelectField } from '../form/select-field'
import { TextArea } from '../form/text-area'
import { TextField } from '../form/text-field'
import { type ActionFormChoices, planItemLabel } from './action-form-choices'
import { ActionSources } from './action-sources'
import { CheckGroup } from './check-group'
import { CheckList } from './check-list'
import { StandingFields } from './standing-fields'

interface Properties {
  readonly typed: TypedAction
  readonly choices: ActionFormChoices
  readonly problems: readonly FieldProblem[] | undefined
  /** A new action says how it stands; afterwards that is an update. */
  readonly kind: 'new' | 'kept'
}

/** What was said, what is done about it, and what it belongs to. */
export function ActionForm({ typed, choices, problems, kind }: Properties) {
  const { communities, frameworks, plans } = choices
  return (
    <form method="post" className="wm-form" noValidate>
      <TextArea
        name="said"
        label="What was said"
        hint="In your own words, about a whole group and never about one person. Leave it empty for an action that nobody asked for. Everybody can read it."
        value={typed.said}
        problems={problems}
        lang="en"
        dir="ltr"
        rows={3}
      />
      <TextField
        name="title"
        label="What is done about it"
        hint="A date in this text is taken out: it belongs below, in “By when”."
        value={typed.title}
        problems={problems}
      />
      <TextField
        name="owner"
        label="Who does it"
        hint="A body or a role, for example “The council’s transport team”. Never the name of a person."
        value={typed.owner}
        problems={problems}
      />
      <TextField name="dueText" label="By when" hint="For example “Spring 2027” or “Year 2”" value={typed.dueText} problems={problems} />
      {kind === 'new' ? <StandingFields typed={typed} problems={problems} /> : null}
      <SelectField
        name="planItem"
        label="The item of a plan that it belongs to"
        nothing="None"
        choices={plans.flatMap(({ title, items }) => items.map((item) => ({ value: item.key, label: planItemLabel(title, item) })))}
        value={typed.planItem}
        problems={problems}
      />
      <ChoiceField
        name="communities"
        legend="Communities that said it"
        hint="It stands on the pages of these communities. Leave them out where words belong to it that may not be said to come from them."
        kind="checkbox"
        choices={communities.map(({ code, name }) => ({ value: code, label: name }))}
        chosen={typed.communities}
        problems={problems}
      />
      <ActionSources choices={choices} chosen={typed.sources} problems={problems} />
      <CheckGroup name="indicators" heading="Indicators that it is to move" hint="Those of your frameworks." problems={problems}>
        {frameworks.map(({ id, title, indicators }) => (
          <CheckList
            key={id}
            name="indicators"
            summary={title}
            choices={indicators.map((indicator) => ({ value: indicator.id, label: indicator.measure }))}
            chosen={typed.indicators}
          />
        ))}
      </CheckGroup>
      <button className="ds_button" type="submit">
        Keep this action
      </button>
    </form>
  )
}
