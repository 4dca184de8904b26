import { sourceKey } from '~/domain/action/action-source'
import type { ImprovementAction } from '~/domain/action/improvement-action'
import type { TypedAction, TypedState } from '~/domain/action/parse-action'
import type { PlanItem } from '~/domain/action/plan-items'
import { formText, formTexts } from './form-text.server'

const blank: TypedAction = {
  said: '',
  title: '',
  owner: '',
  dueText: '',
  state: 'planned',
  note: '',
  planItem: '',
  communities: [],
  indicators: [],
  sources: [],
}

/** How an action stands, as a form says it. */
export function typedState(form: FormData): TypedState {
  return { state: formText(form, 'state'), note: formText(form, 'note') }
}

/** An action as its form says it. */
export function typedAction(form: FormData): TypedAction {
  return {
    ...typedState(form),
    said: formText(form, 'said'),
    title: formText(form, 'title'),
    owner: formText(form, 'owner'),
    dueText: formText(form, 'dueText'),
    planItem: formText(form, 'planItem'),
    communities: formTexts(form, 'communities'),
    indicators: formTexts(form, 'indicators'),
    sources: formTexts(form, 'sources'),
  }
}

/** The form of an action that is kept. */
export function toTypedAction(action: ImprovementAction): TypedAction {
  return { ...action, planItem: action.planItem ?? '', sources: action.sources.map(sourceKey) }
}

/** The form of a new action: filled in from an item of a plan (`?from=<framework>/action-5`), or for a theme (`?release=2&theme=PS09`). */
export function newTypedAction(query: URLSearchParams, items: readonly PlanItem[]): TypedAction {
  const item = items.find(({ key }) => key === query.get('from'))
  const [release, theme] = [query.get('release'), query.get('theme')]
  const filled = item === undefined ? {} : { title: item.title, owner: item.responsibility, dueText: item.timescale, planItem: item.key }
  return { ...blank, ...filled, sources: release === null || theme === null ? [] : [`theme/${release}/${theme}`] }
}
