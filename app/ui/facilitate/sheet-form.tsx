import type { SheetQuestions } from '~/domain/response/sheet-questions'
import { marksRoot } from '../anonymise/marks-root'
import { staffMarkWords } from '../anonymise/staff-mark-words'
import type { FieldProblem } from '../form/field-problem'
import { DangerInput } from './danger-input'
import { OwnInputs } from './own-inputs'
import { paperTheme } from './paper-theme'
import { PriorityInputs } from './priority-inputs'
import { RatingInput } from './rating-input'
import { SheetLanguage } from './sheet-language'
import { SheetTextInput } from './sheet-text-input'

interface Properties {
  readonly action: string
  readonly themes: readonly string[]
  readonly scale: SheetQuestions['scale']
  readonly own: SheetQuestions['own']
  readonly priorityColumns: readonly string[]
  readonly asksDanger: boolean
  /** Codes of the languages that the sheet may be written in, and of the one that it is; left out where nobody is asked. */
  readonly languages?: readonly string[]
  readonly language?: string | undefined
  readonly values: Readonly<Record<string, string | undefined>>
  readonly problems: readonly FieldProblem[] | undefined
}

/** One paper sheet to type: its first button saves, so that Enter in any field of one line does. */
export function SheetForm({
  action,
  themes,
  scale,
  own,
  priorityColumns,
  asksDanger,
  languages = [],
  language,
  values,
  problems,
}: Properties) {
  return (
    <form className="wm-sheet-form" method="post" action={action} noValidate data-sheet="" {...marksRoot(staffMarkWords)}>
      <p>
        Type a number from {scale.min} to {scale.max} for each theme. Leave blank what was skipped.
      </p>
      <p className="wm-key-help" data-key-help="" hidden>
        A digit goes on to the next theme. <kbd>↑</kbd> and <kbd>↓</kbd> move between themes, <kbd>Tab</kbd> goes to the texts of a theme,{' '}
        <kbd>Enter</kbd> saves and opens the next sheet, <kbd>Shift</kbd> + <kbd>Enter</kbd> starts a new line in a text.
      </p>
      <ol className="wm-sheet-themes">
        {themes.map((theme, index) => {
          const { name } = paperTheme(theme)
          return (
            <li className="wm-sheet-theme" key={theme}>
              <RatingInput theme={theme} label={`${index + 1}. ${name}`} value={values[theme]} problems={problems} />
              <SheetTextInput
                name={`good_${theme}`}
                label="What is good"
                theme={name}
                value={values[`good_${theme}`]}
                problems={problems}
              />
              <SheetTextInput
                name={`better_${theme}`}
                label="What would be better"
                theme={name}
                value={values[`better_${theme}`]}
                problems={problems}
              />
            </li>
          )
        })}
      </ol>
      <OwnInputs own={own} scale={scale} first={themes.length + 1} values={values} problems={problems} />
      <PriorityInputs columns={priorityColumns} values={values} problems={problems} />
      {asksDanger ? <DangerInput values={values} problems={problems} /> : null}
      {languages.length < 2 ? null : <SheetLanguage languages={languages} language={language} />}
      <div className="wm-actions">
        <button className="ds_button" type="submit" name="intent" value="save">
          Save and next sheet
        </button>
      </div>
    </form>
  )
}
