import type { Outcome } from '~/domain/indicator/framework'
import type { Indicator } from '~/domain/indicator/indicator'
import type { Evidence } from '~/domain/indicator/indicator-figures'
import { EvidenceLinks } from './evidence-links'
import { typeName } from './type-name'

interface Properties {
  readonly outcomes: readonly Outcome[]
  readonly indicators: readonly Indicator[]
  /** What the partnership's public addresses begin with. */
  readonly at: string
  /** What was reported so far, by indicator. */
  readonly evidence: Readonly<Record<string, readonly Evidence[]>>
}

/** The outcomes of a plan whose evidence is text: indicators with their type and what is reported for them. */
export function NarrativeOutcomes({ outcomes, indicators, at, evidence }: Properties) {
  return outcomes
    .filter((outcome) => outcome.kind === 'local' || indicators.some(({ outcomeId }) => outcomeId === outcome.id))
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
          at={at}
          evidence={evidence}
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

interface ListProperties extends Omit<Properties, 'outcomes'> {
  readonly caption: string
}

function IndicatorList({ caption, indicators, at, evidence }: ListProperties) {
  return (
    <table className="ds_table wm-reflow wm-narrative">
      <caption>{caption}</caption>
      <thead>
        <tr>
          <th scope="col">Indicator</th>
          <th scope="col">Type</th>
          <th scope="col">What is reported</th>
          <th scope="col">Evidence so far</th>
        </tr>
      </thead>
      <tbody>
        {indicators.map((indicator) => (
          <tr key={indicator.id}>
            <th scope="row">
              <a href={`/indicators/${indicator.id}`}>{indicator.measure}</a>
            </th>
            <td data-label="Type">{typeName(indicator.type)}</td>
            <td data-label="What is reported">{indicator.reportingMeasure}</td>
            <td data-label="Evidence so far">
              <EvidenceSoFar at={at} evidence={evidence[indicator.id] ?? []} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function EvidenceSoFar({ at, evidence }: { readonly at: string; readonly evidence: readonly Evidence[] }) {
  if (evidence.length === 0) return <span className="wm-no-figure">none yet</span>
  return evidence.map(({ id, period, text, links }) => (
    <div key={id} className="wm-evidence">
      <p>
        <b>{period}.</b> {text}
      </p>
      <EvidenceLinks links={links} at={at} />
    </div>
  ))
}
