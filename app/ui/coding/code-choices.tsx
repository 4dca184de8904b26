import { type FieldProblem, problemOf } from '../form/field-problem'

/** A level with its codes, as a page names them; without codes it is left out. */
export interface CodeGroup {
  readonly level: string
  readonly codes: readonly { readonly code: string; readonly name: string }[]
}

interface Properties {
  readonly groups: readonly CodeGroup[]
  readonly chosen: readonly string[]
  readonly noneFits: boolean
  readonly problems: readonly FieldProblem[] | undefined
}

/** The coding frame by level, to tick; where scripts run, letters look for a code and digits tick it. */
export function CodeChoices({ groups, chosen, noneFits, problems }: Properties) {
  const problem = problemOf(problems, 'codes')
  const first = groups.find(({ codes }) => codes.length > 0)?.codes[0]
  return (
    <div id={first === undefined ? 'codes' : undefined} className={problem ? 'ds_question ds_question--error' : undefined}>
      {problem ? (
        <p className="ds_question__error-message" id="codes-problem">
          {problem}
        </p>
      ) : null}
      <div data-key-help="" hidden>
        <label className="ds_label" htmlFor="search">
          Look for a code
        </label>
        <p className="ds_hint-text" id="search-hint">
          Type a few letters and press Enter. 1 to 9 tick a code that has that number, 0 says that none fits. Enter in the empty box saves.
        </p>
        <input
          className="ds_input ds_input--fixed-20"
          id="search"
          type="search"
          autoComplete="off"
          aria-describedby="search-hint"
          data-search=""
        />
        <p className="wm-choice-hint" role="status" data-found="" />
      </div>
      {groups.map(({ level, codes }) =>
        codes.length === 0 ? null : (
          <fieldset key={level} className="wm-coding__level" data-level="" aria-describedby={problem ? 'codes-problem' : undefined}>
            <legend className="ds_label">{level}</legend>
            {codes.map(({ code, name }) => (
              <Choice
                key={code}
                id={code === first?.code ? 'codes' : `code-${code}`}
                code={code}
                name={name}
                isChosen={chosen.includes(code)}
              />
            ))}
          </fieldset>
        ),
      )}
      <div className="wm-coding__none">
        <div className="ds_checkbox">
          <input className="ds_checkbox__input" type="checkbox" id="none" name="none" value="yes" defaultChecked={noneFits} data-none="" />
          <label className="ds_checkbox__label" htmlFor="none">
            None of these fits
          </label>
        </div>
      </div>
    </div>
  )
}

interface ChoiceProperties {
  readonly id: string
  readonly code: string
  readonly name: string
  readonly isChosen: boolean
}

function Choice({ id, code, name, isChosen }: ChoiceProperties) {
  return (
    <div className="ds_checkbox" data-code={name}>
      <input className="ds_checkbox__input" type="checkbox" id={id} name="code" value={code} defaultChecked={isChosen} />
      <label className="ds_checkbox__label" htmlFor={id}>
        {name} <span className="wm-coding__number" aria-hidden="true" data-number="" />
      </label>
    </div>
  )
}
