import { withheldCount } from '~/domain/indicator/entered-figure'
import type { FigureFile, ImportedFigure } from '~/domain/indicator/figure-import'

interface Properties extends FigureFile {
  /** The text of the file, which goes along with the confirmation and is checked once more. */
  readonly file: string
}

/** A file without a problem, before anything of it is entered: line by line what would be. */
export function CheckedFigures({ file, figures, leftOut }: Properties) {
  const withheld = figures.filter(({ figure }) => figure.printed === withheldCount).length
  return (
    <>
      <div className="wm-panel wm-panel--done">
        <p>The file has no problem. Nothing is entered yet.</p>
        {withheld === 0 ? null : <p>Withheld, because few people are counted and no public source is confirmed: {withheld}</p>}
        {leftOut.length === 0 ? null : <p>Lines left out, because nothing is filled in: {leftOut.join(', ')}</p>}
      </div>
      <table className="ds_table wm-reflow">
        <caption>What would be entered</caption>
        <thead>
          <tr>
            <th scope="col">Line</th>
            <th scope="col">Indicator</th>
            <th scope="col">Period</th>
            <th scope="col">Figure</th>
            <th scope="col">Source</th>
          </tr>
        </thead>
        <tbody>
          {figures.map((entry) => (
            <Row key={entry.line} entry={entry} />
          ))}
        </tbody>
      </table>
      <form method="post" action="/figures/import" encType="multipart/form-data">
        <input type="hidden" name="pasted" value={file} />
        <div className="wm-actions">
          <button className="ds_button" type="submit" name="step" value="import">
            Enter {figures.length === 1 ? '1 figure' : `${figures.length} figures`}
          </button>
          <a href="/figures/import">Choose another file</a>
        </div>
      </form>
    </>
  )
}

function Row({ entry: { line, indicator, figure } }: { readonly entry: ImportedFigure }) {
  const { period, printed, numerator, denominator, sourceNote } = figure
  const parts = numerator === null || denominator === null ? '' : ` (${numerator} of ${denominator})`
  return (
    <tr>
      <th scope="row">{line}</th>
      <td data-label="Indicator">{indicator.measure}</td>
      <td data-label="Period">{period}</td>
      <td data-label="Figure">
        {printed === withheldCount ? `${withheldCount}, withheld: no number of it is stored` : `${printed}${parts}`}
      </td>
      <td data-label="Source">{sourceNote}</td>
    </tr>
  )
}
