import { ChoiceField } from '~/ui/form/choice-field'
import type { FieldProblem } from '~/ui/form/field-problem'
import { TextField } from '~/ui/form/text-field'

interface Properties {
  readonly items: ReadonlyArray<{ readonly value: string; readonly label: string }>
  readonly chosen: string
  readonly problems: readonly FieldProblem[] | undefined
}

/** One video for one item; it takes the place of the one that is there. */
export function VideoForm({ items, chosen, problems }: Properties) {
  return (
    <section aria-labelledby="add">
      <h2 id="add">Add or replace a video</h2>
      <form method="post" action="/settings/videos" encType="multipart/form-data" className="wm-form" noValidate>
        <ChoiceField name="item" legend="Beside" kind="radio" choices={items} chosen={[chosen]} problems={problems} />
        <TextField
          name="video"
          label="Video"
          hint="MP4 or WebM, up to 50 MB. Keep it short: people pay for data"
          type="file"
          problems={problems}
        />
        <button className="ds_button" type="submit">
          Upload this video
        </button>
      </form>
    </section>
  )
}
