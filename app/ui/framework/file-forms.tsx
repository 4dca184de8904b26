import type { FrameworkChange } from '~/domain/indicator/framework-changes'
import type { FieldProblem } from '~/ui/form/field-problem'
import { TextField } from '~/ui/form/text-field'
import { ChangeList } from './change-list'

/** A file that was checked, with what it would do. */
export interface CheckedFramework {
  readonly file: string
  readonly changes: readonly FrameworkChange[]
}

interface Properties {
  readonly checked: CheckedFramework | null
  readonly problems: readonly FieldProblem[] | undefined
  /** Of the framework that is replaced; null: a new one is made. */
  readonly revision: number | null
  /** Where to go instead. */
  readonly back: string
}

/** Chooses a file for the dry run; then says what it would do, and does it when somebody says so. */
export function FrameworkFileForms({ checked, problems, revision, back }: Properties) {
  const opened = revision === null ? null : <input type="hidden" id="revision" name="revision" value={revision} />
  if (checked === null) {
    return (
      <form method="post" encType="multipart/form-data" className="wm-form" noValidate>
        {opened}
        <TextField name="file" label="File of a framework" hint="JSON, up to 1 MB" type="file" problems={problems} />
        <div className="wm-actions">
          <button className="ds_button" type="submit" name="step" value="check">
            Check the file
          </button>
          <a href={back}>Back</a>
        </div>
      </form>
    )
  }
  return (
    <>
      <div className="wm-panel wm-panel--done">
        <p>The file has no problem. Nothing is imported yet. This is what it would do:</p>
      </div>
      <ChangeList changes={checked.changes} />
      <form method="post" encType="multipart/form-data">
        {opened}
        <input type="hidden" name="checked" value={checked.file} />
        <div className="wm-actions">
          <button className="ds_button" type="submit" name="step" value="import">
            Import it
          </button>
          <a href={back}>Import nothing</a>
        </div>
      </form>
    </>
  )
}
