import type { Problem } from '~/domain/kernel/result'
import { paperProblemText } from './paper-problem-text'
import { sheetFieldLabel } from './sheet-field-label'

function columnText(column: string): string {
  const label = sheetFieldLabel(column)
  return column === '' || label === '' ? column : `${column} (${label})`
}

/** Everything that is wrong with a file: each bad line with its column and the reason. Nothing of the file was taken. */
export function ImportProblems({ problems }: { readonly problems: readonly Problem[] }) {
  if (problems.length === 0) return null
  const ofLines = problems.filter(({ item }) => item !== 'file')
  const ofFile = problems.filter(({ item }) => item === 'file')
  return (
    <div className="ds_error-summary" id="error-summary" role="alert" aria-labelledby="error-summary-title" tabIndex={-1}>
      <h2 className="ds_error-summary__title" id="error-summary-title">
        Nothing was imported
      </h2>
      {ofFile.length === 0 ? null : (
        <ul className="ds_error-summary__list">
          {ofFile.map((problem) => {
            const text = paperProblemText(problem)
            return (
              <li key={text}>
                <a href="#file">{text}</a>
              </li>
            )
          })}
        </ul>
      )}
      {ofLines.length === 0 ? null : <LineProblems problems={ofLines} />}
    </div>
  )
}

function LineProblems({ problems }: { readonly problems: readonly Problem[] }) {
  return (
    <>
      <p>Mend these lines in the file, then choose it again. All sheets are imported together or none.</p>
      <table className="ds_table wm-reflow wm-line-problems">
        <caption className="wm-visually-hidden">Lines to mend</caption>
        <thead>
          <tr>
            <th scope="col">Line</th>
            <th scope="col">Column</th>
            <th scope="col">What to mend</th>
          </tr>
        </thead>
        <tbody>
          {problems.map((problem) => (
            <tr key={`${problem.item} ${problem.values?.['column']} ${problem.key}`}>
              <th scope="row">Line {problem.values?.['line']}</th>
              <td data-label="Column">{columnText(String(problem.values?.['column'])) || 'the whole line'}</td>
              <td data-label="What to mend">{paperProblemText(problem)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  )
}
