import { type FieldProblem, problemOf } from './field-problem'

/** The box that somebody ticks before an act that cannot be taken back. `claim`: what it says, in the first person. */
export function ConfirmBox({ claim, problems }: { readonly claim: string; readonly problems?: readonly FieldProblem[] | undefined }) {
  const problem = problemOf(problems, 'confirmed')
  return (
    <div className={problem ? 'ds_question ds_question--error' : 'ds_question'}>
      {problem ? (
        <p className="ds_question__error-message" id="confirmed-problem">
          {problem}
        </p>
      ) : null}
      <div className="ds_checkbox">
        <input
          className="ds_checkbox__input"
          type="checkbox"
          id="confirmed"
          name="confirmed"
          value="yes"
          aria-describedby={problem ? 'confirmed-problem' : undefined}
        />
        <label className="ds_checkbox__label" htmlFor="confirmed">
          {claim}
        </label>
      </div>
    </div>
  )
}
