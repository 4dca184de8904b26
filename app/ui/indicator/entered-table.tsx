import type { EnteredFigure } from '~/domain/indicator/entered-figure'

interface Properties {
  readonly indicators: readonly {
    readonly id: string
    readonly measure: string
    readonly framework: string
    readonly latest: EnteredFigure | null
  }[]
}

/** The indicators that take entered figures, each with its latest one and the way to its page. */
export function EnteredTable({ indicators }: Properties) {
  return (
    <table className="ds_table wm-reflow">
      <caption>Indicators with entered figures</caption>
      <thead>
        <tr>
          <th scope="col">Indicator</th>
          <th scope="col">Latest figure</th>
          <th scope="col">Period</th>
          <th scope="col">Framework</th>
        </tr>
      </thead>
      <tbody>
        {indicators.map(({ id, measure, framework, latest }) => (
          <tr key={id}>
            <th scope="row">
              <a href={`/figures/${id}`}>{measure}</a>
            </th>
            <td data-label="Latest figure">{latest?.printed ?? 'none entered yet'}</td>
            <td data-label="Period">{latest?.period}</td>
            <td data-label="Framework">{framework}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
