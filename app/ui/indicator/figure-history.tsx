import { type EnteredFigure, withheldCount } from '~/domain/indicator/entered-figure'
import { dayText } from '~/ui/release/day-text'

/** Every figure that was entered for an indicator, the last one first; nothing is ever removed. */
export function FigureHistory({ figures }: { readonly figures: readonly EnteredFigure[] }) {
  if (figures.length === 0) return <p>Nothing has been entered yet.</p>
  return (
    <table className="ds_table wm-reflow">
      <caption>What was entered, the last first</caption>
      <thead>
        <tr>
          <th scope="col">Period</th>
          <th scope="col">Figure</th>
          <th scope="col">Source</th>
          <th scope="col">Entered</th>
        </tr>
      </thead>
      <tbody>
        {figures.toReversed().map((figure, index) => (
          <tr key={figures.length - index}>
            <th scope="row">{figure.period}</th>
            <td data-label="Figure">{shown(figure)}</td>
            <td data-label="Source">{figure.sourceNote}</td>
            <td data-label="Entered">
              by {figure.author} on {dayText(figure.enteredOn)}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function shown({ printed, unit, numerator, denominator }: EnteredFigure): string {
  if (printed === withheldCount) return `${withheldCount}, withheld to protect people`
  const figure = unit === 'people' ? `${printed} people` : printed
  return numerator === null || denominator === null ? figure : `${figure} (${numerator} of ${denominator})`
}
