import type { Problem } from '~/domain/kernel/result'
import { figureSentence } from './figure-problem'

/** Everything that is wrong with a file of figures: each bad line with its column and the reason. Nothing of the file was entered. */
export function FigureImportProblems({ problems }: { readonly problems: readonly Problem[] }) {
  if (problems.length === 0) return null
  const ofLines = problems.filter(({ item }) => item !== 'file')
  const ofFile = [...new Set(problems.filter(({ item }) => item === 'file').map(figureSentence))]
  return (
    <div className="ds_error-summary" id="error-summary" role="alert" aria-labelledby="error-summary-title" tabIndex={-1}>
      <h2 className="ds_error-summary__title" id="error-summary-title">
        Nothing was entered
      </h2>
      {ofFile.length === 0 ? null : (
        <ul className="ds_error-summary__list">
          {ofFile.map((text) => (
            <li key={text}>
              <a href="#file">{text}</a>
            </li>
          ))}
        </ul>
      )}
      {ofLines.length === 0 ? null : <LineProblems problems={ofLines} />}
    </div>
  )
}

function LineProblems({ problems }: { readonly problems: readonly Problem[] }) {
  return (
    <>
      <p>Mend these lines in the file, then choose it again. All figures are entered together or none.</p>
      <table className="ds_table wm-reflow">
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
              <td data-label="Column">{String(problem.values?.['column'] ?? '') || 'the whole line'}</td>
              <td data-label="What to mend">{figureSentence(problem)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  )
}
