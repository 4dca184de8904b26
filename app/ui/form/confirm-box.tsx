import { type FieldProblem, problemOf } from './field-problem'

interface Properties {
  /** What the box says, in the first person. */
  readonly claim: string
  /** It was ticked, and something else on the page has to be mended. */
  readonly isTicked?: boolean
  readonly problems?: readonly FieldProblem[] | undefined
}

/** The box that somebody ticks before an act that cannot be taken back. */
export function ConfirmBox({ claim, isTicked = false, problems }: Properties) {
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
          defaultChecked={isTicked}
          aria-describedby={problem ? 'confirmed-problem' : undefined}
        />
        <label className="ds_checkbox__label" htmlFor="confirmed">
          {claim}
        </label>
      </div>
    </div>
  )
}
