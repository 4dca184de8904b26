import { placeKinds, placeLimits } from '~/domain/anonymise/local-place'
import type { FieldProblem } from '~/ui/form/field-problem'
import { SelectField } from '~/ui/form/select-field'
import { TextArea } from '~/ui/form/text-area'
import { TextField } from '~/ui/form/text-field'
import { placeWords } from './place-words'

interface Typed {
  readonly typed: Readonly<Record<string, string>>
  readonly problems: readonly FieldProblem[] | undefined
}

const kinds = placeKinds.map((value) => ({ value, label: placeWords[value].one }))
const nothing = 'Choose a kind'

export function AddPlaceForm({ typed, problems }: Typed) {
  return (
    <section aria-labelledby="add-one">
      <h2 id="add-one">Add one place</h2>
      <form method="post" className="wm-form" noValidate>
        <input type="hidden" name="intent" value="add" />
        <TextField
          name="name"
          label="Name"
          hint="As people say or write it"
          value={typed['name'] ?? ''}
          autoComplete="off"
          problems={problems}
        />
        <SelectField name="kind" label="What it is" nothing={nothing} choices={kinds} value={typed['kind'] ?? ''} problems={problems} />
        <button className="ds_button" type="submit">
          Add this place
        </button>
      </form>
    </section>
  )
}

/** A list is looked through first; only a list without a mistake can be added. `checked`: how many names were found good. */
export function AddListForm({ typed, problems, checked }: Typed & { readonly checked: number | null }) {
  return (
    <section aria-labelledby="add-list">
      <h2 id="add-list">Add a list</h2>
      <form method="post" className="wm-form" noValidate>
        <SelectField
          name="listKind"
          label="What they all are"
          nothing={nothing}
          choices={kinds}
          value={typed['listKind'] ?? ''}
          problems={problems}
        />
        <TextArea
          name="names"
          label="Names"
          hint={`One a line, up to ${placeLimits.lines}. The list is checked first, and nothing is added yet`}
          value={typed['names'] ?? ''}
          problems={problems}
          lang="en"
          dir="ltr"
        />
        {checked === null ? null : (
          <p className="wm-panel wm-panel--done" role="status" id="checked">
            {checked === 1 ? 'This name is good. It is not added yet.' : `All ${checked} names are good. They are not added yet.`}
          </p>
        )}
        <div className="wm-actions">
          {checked === null ? null : (
            <button className="ds_button" type="submit" name="intent" value="add-list">
              {checked === 1 ? 'Add this name' : `Add these ${checked} names`}
            </button>
          )}
          <button className={checked === null ? 'ds_button' : 'ds_button ds_button--secondary'} type="submit" name="intent" value="check">
            {checked === null ? 'Check this list' : 'Check it again'}
          </button>
        </div>
      </form>
    </section>
  )
}
