import type { Scale } from '~/domain/disclosure/scale'
import { scaleText } from '~/ui/release/scale-text'
import { ChoiceField } from '../form/choice-field'
import type { FieldProblem } from '../form/field-problem'
import { TextField } from '../form/text-field'
import { paperTheme } from './paper-theme'
import { RatingInput } from './rating-input'

interface Named {
  readonly id: string
  readonly name: string
}

interface Properties {
  /** Made with the form: sent twice, it is kept once. */
  readonly id: string
  readonly wave: { readonly id: string; readonly title: string; readonly communities: readonly Named[] }
  readonly themes: readonly string[]
  readonly scale: Scale
  readonly typed: Readonly<Record<string, string | undefined>>
  readonly problems: readonly FieldProblem[] | undefined
}

/** What a group agreed on: who, how many, one rating a theme, and whether it may be shown. */
export function ConsensusForm({ id, wave, themes, scale, typed, problems }: Properties) {
  const { communityId, headCount, mayShow } = typed
  const groups = wave.communities.map((community) => ({ value: community.id, label: community.name }))
  return (
    <form method="post" action={`/consensus/new?wave=${wave.id}`} noValidate>
      <input type="hidden" name="id" value={typed['id'] ?? id} />
      <h2 className="ds_h2">{wave.title}</h2>
      <ChoiceField
        name="communityId"
        legend="Group"
        kind="radio"
        choices={groups}
        chosen={communityId === undefined ? [] : [communityId]}
        problems={problems}
      />
      <TextField
        name="headCount"
        label="How many people agreed?"
        hint="From 2 to 500"
        inputMode="numeric"
        autoComplete="off"
        value={headCount}
        problems={problems}
        narrow
      />
      <fieldset className="wm-agreed">
        <legend className="ds_label">
          What they agreed on, from {scale.min} to {scale.max}
        </legend>
        <p className="ds_hint-text">The scale goes {scaleText(scale)}. Leave blank what the group skipped.</p>
        {themes.map((theme, index) => (
          <RatingInput
            key={theme}
            theme={theme}
            label={`${index + 1}. ${paperTheme(theme).name}`}
            value={typed[theme]}
            problems={problems}
          />
        ))}
      </fieldset>
      <ChoiceField
        name="mayShow"
        legend="May it be shown?"
        hint="A group of fewer than ten people is never shown by itself."
        kind="checkbox"
        choices={[{ value: 'yes', label: 'The group agreed that this may be shown' }]}
        chosen={mayShow === undefined ? [] : [mayShow]}
        problems={problems}
      />
      <button className="ds_button" type="submit" name="intent" value="keep">
        Keep this sheet
      </button>
    </form>
  )
}
