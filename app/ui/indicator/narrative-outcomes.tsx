import type { Indicator, Outcome } from '~/domain/indicator/framework'

interface Properties {
  readonly outcomes: readonly Outcome[]
  readonly indicators: readonly Indicator[]
}

const typeNames: Readonly<Record<string, string>> = {
  quantitative: 'quantitative',
  contextual: 'contextual',
  'change-and-impact': 'change and impact',
}

/** The outcomes of a plan whose evidence is text: indicators with their type and what is reported for them. */
export function NarrativeOutcomes({ outcomes, indicators }: Properties) {
  return outcomes
    .filter((outcome) => outcome.kind === 'local')
    .map((outcome) => (
      <section key={outcome.id} aria-labelledby={outcome.id}>
        <h2 id={outcome.id}>
          {outcome.code}. {outcome.title}
        </h2>
        <OutcomeFacts outcome={outcome} />
        <Parts parts={outcomes.filter(({ code }) => code.startsWith(`${outcome.code}.`))} />
        {outcome.aliases.length === 0 ? null : <p>Also printed as: {outcome.aliases.map((alias) => `“${alias}”`).join(', ')}.</p>}
        <IndicatorList
          caption={`Indicators of outcome ${outcome.code}`}
          indicators={indicators.filter(({ outcomeId }) => outcomeId === outcome.id)}
        />
      </section>
    ))
}

/** Due days and the number of actions as printed, where the plan says them. */
function OutcomeFacts({ outcome: { duePrinted, actionsCount } }: { readonly outcome: Outcome }) {
  const due = duePrinted.length === 0 ? [] : [`Due: ${duePrinted.join(', ')}`]
  const actions = actionsCount === null ? [] : [actionsCount === 1 ? '1 action in the plan' : `${actionsCount} actions in the plan`]
  return due.length + actions.length === 0 ? null : <p>{[...due, ...actions].join('. ')}</p>
}

function Parts({ parts }: { readonly parts: readonly Outcome[] }) {
  if (parts.length === 0) return null
  return (
    <ul>
      {parts.map((part) => (
        <li key={part.id}>{part.title}</li>
      ))}
    </ul>
  )
}

function IndicatorList({ caption, indicators }: { readonly caption: string; readonly indicators: readonly Indicator[] }) {
  return (
    <table className="ds_table wm-reflow wm-narrative">
      <caption>{caption}</caption>
      <thead>
        <tr>
          <th scope="col">Indicator</th>
          <th scope="col">Type</th>
          <th scope="col">What is reported</th>
        </tr>
      </thead>
      <tbody>
        {indicators.map((indicator) => (
          <tr key={indicator.id}>
            <th scope="row">{indicator.measure}</th>
            <td data-label="Type">{typeNames[indicator.type] ?? indicator.type}</td>
            <td data-label="What is reported">{indicator.reportingMeasure}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
