import type { Importable } from '~/domain/indicator/figure-import'
import type { Problem } from '~/domain/kernel/result'
import { TextArea } from '../form/text-area'
import { TextField } from '../form/text-field'
import { figureSentence } from './figure-problem'

interface Properties {
  readonly indicators: readonly Importable[]
  readonly pasted: string
  readonly problems: readonly Problem[]
}

/** Chooses a file of figures, or takes what is pasted, for the dry run; and says what such a file looks like. */
export function FigureImportForm({ indicators, pasted, problems }: Properties) {
  const ofFile = problems.filter(({ item }) => item === 'file').map((problem) => ({ item: 'file', text: figureSentence(problem) }))
  return (
    <>
      <ol>
        <li>
          Download the <a href="/figures/template.csv">template</a>. It has a row for each indicator that takes entered figures.
        </li>
        <li>Fill it in with a spreadsheet and save it as CSV. Rows that you leave as they are do nothing.</li>
        <li>Choose it here. It is checked first, line by line; nothing is entered before you say so.</li>
      </ol>
      <form className="wm-form" method="post" action="/figures/import" encType="multipart/form-data" noValidate>
        <TextField name="file" label="CSV file" hint="Up to 1 MB" type="file" problems={ofFile} />
        <TextArea
          name="pasted"
          label="Or paste what is in it"
          hint="With the first line, which names the columns"
          value={pasted}
          lang="en"
          dir="ltr"
        />
        <button className="ds_button" type="submit" name="step" value="check">
          Check the figures
        </button>
      </form>
      <Columns />
      <details className="wm-details">
        <summary>The indicators and their names in the file</summary>
        <ul>
          {indicators.map(({ id, order, measure }) => (
            <li key={id}>
              <code>{id}</code>, or <code>{order}</code> where no other framework has it: {measure}
            </li>
          ))}
        </ul>
      </details>
    </>
  )
}

function Columns() {
  return (
    <details className="wm-details">
      <summary>What may stand in the columns</summary>
      <ul>
        <li>
          <code>indicator</code>: its id, or its number in the framework.
        </li>
        <li>
          <code>period</code>: a year (2021) or a financial year (2021/22).
        </li>
        <li>
          <code>value</code>: the figure as the source prints it.
        </li>
        <li>
          <code>counts</code>: <code>people</code> for a number of people, <code>share</code> for a percentage or rate of people,{' '}
          <code>other</code> for everything else.
        </li>
        <li>
          <code>numerator</code> and <code>denominator</code>: what it was worked out from, both or neither.
        </li>
        <li>
          <code>source</code>: where it comes from. Everybody sees it.
        </li>
        <li>
          <code>public_source</code>: <code>yes</code> where you have looked and the source is public. Without it, a figure in which 1 to 9
          people are counted is withheld.
        </li>
      </ul>
    </details>
  )
}
