import type { LinkedFigure } from '~/domain/action/done-about-release'
import type { ActionState, PublishedAction } from '~/domain/action/improvement-action'
import type { LinkedWords } from '~/domain/action/words-beside'
import { ActionCard } from './action-card'
import { actionStateWords } from './action-words'
import { LinkedFiguresList } from './linked-figures-list'
import { LinkedWordsList } from './linked-words-list'

interface ShownAction extends PublishedAction {
  /** Scores and words that it answers, where the page shows them. */
  readonly figures?: readonly LinkedFigure[]
  readonly words?: readonly LinkedWords[]
}

interface Properties {
  /** Newest change first. */
  readonly actions: readonly ShownAction[]
  readonly at: string
}

const order: readonly ActionState[] = ['under-way', 'done', 'planned', 'stopped']

/** Published actions by how they stand, those first that are being worked on. */
export function ActionsByState({ actions, at }: Properties) {
  return order
    .map((state) => ({ state, own: actions.filter((action) => action.state === state) }))
    .filter(({ own }) => own.length > 0)
    .map(({ state, own }) => (
      <section key={state} aria-labelledby={`state-${state}`}>
        <h2 id={`state-${state}`}>{actionStateWords[state]}</h2>
        {own.map((action, index) => (
          <ActionCard key={`${action.changedOn} ${action.title}`} action={action} at={at} communities={action.communities}>
            <LinkedFiguresList figures={action.figures ?? []} at={at} />
            <LinkedWordsList words={action.words ?? []} at={`${state}-${index + 1}`} />
          </ActionCard>
        ))}
      </section>
    ))
}
