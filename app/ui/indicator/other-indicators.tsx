import type { IndicatorSource } from '~/domain/indicator/indicator'

interface Properties {
  readonly indicators: readonly {
    readonly id: string
    readonly measure: string
    readonly framework: string
    readonly source: IndicatorSource
  }[]
}

const sourceNames: Readonly<Record<IndicatorSource, string>> = {
  survey: 'published scores of the survey',
  entered: 'entered figures',
  count: 'participation statements',
  narrative: 'reported in words',
}

/** The indicators that nobody enters figures for: what is reported in words about them, and why a period has none. */
export function OtherIndicators({ indicators }: Properties) {
  if (indicators.length === 0) return null
  return (
    <>
      <p>The others get their value from what is published, or are reported in words. For every one you can report in words.</p>
      <table className="ds_table wm-reflow">
        <caption>Indicators without entered figures</caption>
        <thead>
          <tr>
            <th scope="col">Indicator</th>
            <th scope="col">Where its value comes from</th>
            <th scope="col">Framework</th>
          </tr>
        </thead>
        <tbody>
          {indicators.map(({ id, measure, framework, source }) => (
            <tr key={id}>
              <th scope="row">
                <a href={`/figures/${id}`}>{measure}</a>
              </th>
              <td data-label="Where its value comes from">{sourceNames[source]}</td>
              <td data-label="Framework">{framework}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  )
}
