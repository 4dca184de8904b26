import type { DoneAboutTheme } from '~/domain/action/done-about-release'
import type { PublishedAction } from '~/domain/action/improvement-action'
import type { LinkedWords } from '~/domain/action/words-beside'
import type { Scale } from '~/domain/disclosure/scale'
import { FigureCell } from '../release/figure-cell'
import { scaleText } from '../release/scale-text'
import { themeName } from '../release/theme-name'
import { ActionCard } from './action-card'
import { LinkedWordsList } from './linked-words-list'

type WithWords = PublishedAction & { readonly words: readonly LinkedWords[] }

interface Properties {
  readonly done: { readonly themes: readonly DoneAboutTheme<WithWords>[]; readonly others: readonly WithWords[] }
  readonly scale: Scale | undefined
  readonly at: string
}

/** Theme by theme the displayed score, and each action with the words that it answers; it says plainly where none answers this survey yet. */
export function DoneAboutThemes({ done: { themes, others }, scale, at }: Properties) {
  const hasAny = others.length > 0 || themes.some(({ actions }) => actions.length > 0)
  return (
    <>
      {hasAny ? null : (
        <p className="wm-panel">
          No action answers this survey yet. What is being done about earlier surveys and in the plans stands on{' '}
          <a href={`${at}/you-said`}>You said, we did</a>.
        </p>
      )}
      {themes.map(({ theme, figure, actions }) => (
        <section key={theme} aria-labelledby={theme}>
          <h2 id={theme}>{themeName(theme)}</h2>
          <p>
            Score {scaleText(scale)}: <FigureCell figure={figure} />
          </p>
          {actions.length === 0 && hasAny ? <p>No action answers this yet.</p> : null}
          <Cards actions={actions} at={at} anchor={theme} />
        </section>
      ))}
      {others.length === 0 ? null : (
        <section aria-labelledby="others">
          <h2 id="others">What else is done about what people wrote</h2>
          <Cards actions={others} at={at} anchor="others" />
        </section>
      )}
    </>
  )
}

function Cards({ actions, at, anchor }: { readonly actions: readonly WithWords[]; readonly at: string; readonly anchor: string }) {
  return actions.map((action, index) => (
    <ActionCard key={`${action.changedOn} ${action.title}`} action={action} at={at}>
      <LinkedWordsList words={action.words} at={`${anchor}-${index + 1}`} />
    </ActionCard>
  ))
}
