import { ownColumn, type SheetQuestions } from '~/domain/response/sheet-questions'
import type { Problem } from '~/domain/kernel/result'
import { TextField } from '../form/text-field'
import { paperProblemText } from './paper-problem-text'

interface Properties {
  /** Of the batch. */
  readonly address: string
  readonly themes: readonly string[]
  readonly scale: SheetQuestions['scale']
  readonly own: SheetQuestions['own']
  readonly problems: readonly Problem[]
}

/** Chooses a file for the dry run, and says what such a file looks like. */
export function ImportForm({ address, themes, scale, own, problems }: Properties) {
  const ofFile = problems.filter(({ item }) => item === 'file').map((problem) => ({ item: 'file', text: paperProblemText(problem) }))
  return (
    <>
      <ol>
        <li>
          Download the <a href={`${address}/template.csv`}>template</a>. It has a row for each sheet that is not typed yet.
        </li>
        <li>Fill it in with a spreadsheet, a row a sheet, and save it as CSV.</li>
        <li>Choose it here. It is checked first; nothing is imported before you say so.</li>
      </ol>
      <form className="wm-form" method="post" action={`${address}/import`} encType="multipart/form-data" noValidate>
        <TextField name="file" label="CSV file" hint="Up to 1 MB" type="file" problems={ofFile} />
        <button className="ds_button" type="submit" name="step" value="check">
          Check the file
        </button>
      </form>
      <details className="wm-details">
        <summary>What may stand in the columns</summary>
        <ul>
          <li>
            <code>sheet</code>: the number of the sheet.
          </li>
          <li>
            {themes.map((theme, index) => (
              <span key={theme}>
                {index === 0 ? null : ', '}
                <code>{theme}</code>
              </span>
            ))}
            : a whole number from {scale.min} to {scale.max}, or nothing where the theme was skipped. These columns must be there.
          </li>
          <li>
            <code>good_{themes[0]}</code>, <code>better_{themes[0]}</code> and so on: what the person wrote.
          </li>
          {own.map((question) => (
            <li key={question.code}>
              <code>{ownColumn(question)}</code>: {question.ask}{' '}
              {question.kind === 'choice' ? `The number of the answer, 1 to ${question.options}.` : null}
            </li>
          ))}
          <li>
            <code>priority1</code>, <code>priority2</code>, <code>priority3</code>: the code of a theme, for example{' '}
            <code>{themes[0]}</code>.
          </li>
        </ul>
        <p>The order of the columns does not matter. A row with a sheet number and nothing else is left out.</p>
      </details>
    </>
  )
}
