import type { PublishedAction } from '~/domain/action/improvement-action'
import type { ReactNode } from 'react'
import { dayText } from '../release/day-text'
import { ActionStateTag } from './action-state-tag'

interface Properties {
  readonly action: PublishedAction
  readonly at: string
  /** Scores and words that it answers. */
  readonly children?: ReactNode
  /** The communities that said it stand there only on pages without words that have no label. */
  readonly communities?: PublishedAction['communities']
  readonly level: 'h3' | 'h4'
}

/** One published action: what was said, and what is done about it or why not. */
export function ActionCard({ action, at, children, communities = [], level: Heading }: Properties) {
  const { said, title, owner, dueText, state, note, changedOn } = action
  return (
    <article className="wm-card wm-said-done">
      <Heading>
        {title} <ActionStateTag state={state} />
      </Heading>
      <dl className="wm-facts">
        {said === '' ? null : (
          <>
            <dt>You said</dt>
            <dd className="wm-lines">{said}</dd>
          </>
        )}
        {communities.length === 0 ? null : (
          <>
            <dt>Who said it</dt>
            <dd>{communities.map(({ name }) => name).join(', ')}</dd>
          </>
        )}
        <dt>Who does it</dt>
        <dd>{owner}</dd>
        {dueText === '' ? null : (
          <>
            <dt>By when</dt>
            <dd>{dueText}</dd>
          </>
        )}
        {note === '' ? null : (
          <>
            <dt>{state === 'stopped' ? 'Why it was stopped' : 'What came of it so far'}</dt>
            <dd className="wm-lines">{note}</dd>
          </>
        )}
        <dt>Last told</dt>
        <dd>{dayText(changedOn)}</dd>
      </dl>
      {children}
      <ActionLinks action={action} at={at} />
    </article>
  )
}

function ActionLinks({ action: { indicators, sources }, at }: Pick<Properties, 'action' | 'at'>) {
  const statements = sources.flatMap(({ kind, sequence }) => (kind === 'statement' && sequence !== null ? [sequence] : []))
  if (indicators.length === 0 && statements.length === 0) return null
  return (
    <ul>
      {indicators.map(({ id, measure }) => (
        <li key={id}>
          It is to move the indicator <a href={`/indicators/${id}`}>{measure}</a>
        </li>
      ))}
      {statements.map((sequence) => (
        <li key={sequence}>
          It answers what was learned at workshops: <a href={`${at}/statements/${sequence}`}>participation statement {sequence}</a>
        </li>
      ))}
    </ul>
  )
}
