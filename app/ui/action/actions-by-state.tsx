import type { ReactNode } from 'react'
import type { ActionState, PublishedAction } from '~/domain/action/improvement-action'
import { ActionCard } from './action-card'
import { actionStateWords } from './action-words'

interface Properties<Action extends PublishedAction> {
  /** Newest change first. */
  readonly actions: readonly Action[]
  readonly at: string
  /** What is shown beside an action: scores and words that it answers. */
  readonly beside?: (action: Action) => ReactNode
}

const order: readonly ActionState[] = ['under-way', 'done', 'planned', 'stopped']

/** Published actions by how they stand, those first that are being worked on. */
export function ActionsByState<Action extends PublishedAction>({ actions, at, beside }: Properties<Action>) {
  return order
    .map((state) => ({ state, own: actions.filter((action) => action.state === state) }))
    .filter(({ own }) => own.length > 0)
    .map(({ state, own }) => (
      <section key={state} aria-labelledby={`state-${state}`}>
        <h2 id={`state-${state}`}>{actionStateWords[state]}</h2>
        {own.map((action) => (
          <ActionCard key={`${action.changedOn} ${action.title}`} action={action} at={at} communities={action.communities} level="h3">
            {beside?.(action)}
          </ActionCard>
        ))}
      </section>
    ))
}
