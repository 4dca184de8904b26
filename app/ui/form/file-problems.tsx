import type { Problem } from '~/domain/kernel/result'

interface Properties {
  readonly problems: readonly Problem[]
  /** What did not happen. */
  readonly title: string
  /** What is taken together or not at all. */
  readonly together: string
  readonly sentenceOf: (problem: Problem) => string
  readonly columnOf?: (column: string) => string
}

/** Everything that is wrong with a file: each bad line with its column and the reason. Nothing of the file was taken. */
export function FileProblems({ problems, title, ...told }: Properties) {
  if (problems.length === 0) return null
  const ofLines = problems.filter(({ item }) => item !== 'file')
  const ofFile = [...new Set(problems.filter(({ item }) => item === 'file').map(told.sentenceOf))]
  return (
    <div className="ds_error-summary" id="error-summary" role="alert" aria-labelledby="error-summary-title" tabIndex={-1}>
      <h2 className="ds_error-summary__title" id="error-summary-title">
        {title}
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
      {ofLines.length === 0 ? null : <LineProblems problems={ofLines} {...told} />}
    </div>
  )
}

function LineProblems({ problems, together, sentenceOf, columnOf = (column) => column }: Omit<Properties, 'title'>) {
  return (
    <>
      <p>Mend these lines in the file, then choose it again. {together}</p>
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
              <td data-label="Column">{columnOf(String(problem.values?.['column'] ?? '')) || 'the whole line'}</td>
              <td data-label="What to mend">{sentenceOf(problem)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  )
}
