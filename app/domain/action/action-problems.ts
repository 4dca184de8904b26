import type { Problem } from '../kernel/result'
import { sourceKey } from './action-source'
import type { ActionContent } from './improvement-action'
import { type LinkedWords, wordsBeside } from './words-beside'

/** What a partnership has that an action may name. */
export interface ActionChoices {
  readonly communities: ReadonlyArray<{ readonly code: string; readonly name: string }>
  /** Ids of the indicators of its frameworks. */
  readonly indicators: readonly string[]
  /** Keys of the items of its plans. */
  readonly planItems: readonly string[]
  /** Themes of its releases and its statements, as the form carries them. */
  readonly sources: readonly string[]
  /** The words among the action's sources that everybody may read now. */
  readonly words: readonly LinkedWords[]
}

function wordsProblem({ communities, words }: ActionChoices, content: ActionContent): readonly Problem[] {
  const names = communities.filter(({ code }) => content.communities.includes(code)).map(({ name }) => name)
  return wordsBeside(words, names).length === words.length ? [] : [{ item: 'communities', key: 'action.words-beside-community' }]
}

/**
 * Why an action cannot be kept as it is: it names a community, an indicator, an item of a plan or a source that this partnership does not have
 * or has not published, or puts words beside a community that they may not be said to come from.
 */
export function actionProblems(content: ActionContent, choices: ActionChoices): readonly Problem[] {
  const codes = choices.communities.map(({ code }) => code)
  const known = [...choices.sources, ...choices.words.map(({ key }) => key)]
  return [
    ...(content.communities.every((code) => codes.includes(code)) ? [] : [{ item: 'communities', key: 'action.community' }]),
    ...(content.indicators.every((id) => choices.indicators.includes(id)) ? [] : [{ item: 'indicators', key: 'action.indicator' }]),
    ...(content.planItem === null || choices.planItems.includes(content.planItem) ? [] : [{ item: 'planItem', key: 'action.plan-item' }]),
    ...(content.sources.every((source) => known.includes(sourceKey(source))) ? [] : [{ item: 'sources', key: 'action.source' }]),
    ...wordsProblem(choices, content),
  ]
}
