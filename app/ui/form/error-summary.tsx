import type { FieldProblem } from './field-problem'

/** The list at the top of a form that was not accepted; each line leads to its field. */
export function ErrorSummary({ problems }: { readonly problems: readonly FieldProblem[] | undefined }) {
  if (problems === undefined || problems.length === 0) return null
  return (
    <div className="ds_error-summary" id="error-summary" role="alert" aria-labelledby="error-summary-title" tabIndex={-1}>
      <h2 className="ds_error-summary__title" id="error-summary-title">
        Please look at this again
      </h2>
      <ul className="ds_error-summary__list">
        {problems.map((problem) => (
          <li key={`${problem.item} ${problem.text}`}>
            <a href={`#${problem.item}`}>{problem.text}</a>
          </li>
        ))}
      </ul>
    </div>
  )
}
