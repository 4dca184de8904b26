import { removeIdentifiers } from '../anonymise/remove-identifiers'
import { accepted, type Problem, refused, type Result } from '../kernel/result'
import { actionPolicy } from './action-policy'
import { type ActionSource, parseSource } from './action-source'
import { type ActionContent, type ActionState, parseActionState } from './improvement-action'

/** How an action stands, as it was typed. */
export interface TypedState {
  readonly state: string
  readonly note: string
}

/** The form of an action as it was typed. */
export interface TypedAction extends TypedState {
  readonly said: string
  readonly title: string
  readonly owner: string
  readonly dueText: string
  /** The key of an item of a plan; empty: of none. */
  readonly planItem: string
  readonly communities: readonly string[]
  readonly indicators: readonly string[]
  /** In the form of action-source.ts. */
  readonly sources: readonly string[]
}

export interface ParsedState {
  readonly state: ActionState
  readonly note: string
}

type Text = keyof typeof actionPolicy.longest

const tidy = (text: string) => text.replace(/\r\n?/g, '\n').trim()
const inOneLine = (text: string) => text.replace(/\s+/g, ' ').trim()

/** Everybody reads it: what points to somebody by its form does not even come to be kept. A day by when belongs to `dueText`, which keeps it. */
const kept: Readonly<Record<Text, (typed: string) => string>> = {
  said: (typed) => removeIdentifiers(tidy(typed)),
  title: (typed) => removeIdentifiers(inOneLine(typed)),
  owner: inOneLine,
  dueText: inOneLine,
  note: (typed) => removeIdentifiers(tidy(typed)),
}

function longProblems(texts: Readonly<Partial<Record<Text, string>>>): readonly Problem[] {
  return Object.entries(actionPolicy.longest).flatMap(([name, most]) =>
    (texts[name as Text] ?? '').length > most ? [{ item: name, key: 'action.long', values: { most } }] : [],
  )
}

/** How an action stands from now on. Refuses what is no state, a long note, and to stop something without a reason. */
export function parseActionUpdate(typed: TypedState): Result<ParsedState> {
  const [state, note] = [parseActionState(typed.state), kept.note(typed.note)]
  const problems: readonly Problem[] = [
    ...(state === null ? [{ item: 'state', key: 'action.state' }] : []),
    ...(state === 'stopped' && note === '' ? [{ item: 'note', key: 'action.reason' }] : []),
    ...longProblems({ note }),
  ]
  return state === null || problems.length > 0 ? refused(...problems) : accepted({ state, note })
}

function parseSources(typed: readonly string[]): readonly ActionSource[] | null {
  const sources = [...new Set(typed)].map(parseSource)
  const found = sources.filter((source) => source !== null)
  return found.length === sources.length ? found : null
}

/**
 * An action and how it stands, or what is wrong: a missing title or owner, texts that are too long, something stopped without a reason.
 * Whether what it names exists is for `actionProblems`. To parse the outcome again changes nothing.
 */
export function parseAction(typed: TypedAction): Result<{ readonly content: ActionContent; readonly standing: ParsedState }> {
  const standing = parseActionUpdate(typed)
  const sources = parseSources(typed.sources)
  const texts = {
    said: kept.said(typed.said),
    title: kept.title(typed.title),
    owner: kept.owner(typed.owner),
    dueText: kept.dueText(typed.dueText),
  }
  const problems: readonly Problem[] = [
    ...(texts.title === '' ? [{ item: 'title', key: 'action.title' }] : []),
    ...(texts.owner === '' ? [{ item: 'owner', key: 'action.owner' }] : []),
    ...(sources === null ? [{ item: 'sources', key: 'action.source' }] : []),
    ...longProblems(texts),
    ...(standing.ok ? [] : standing.problems),
  ]
  if (problems.length > 0 || !standing.ok || sources === null) return refused(...problems)
  const [communities, indicators] = [[...new Set(typed.communities)], [...new Set(typed.indicators)]]
  const content = { ...texts, planItem: typed.planItem === '' ? null : typed.planItem, communities, indicators, sources }
  return accepted({ content, standing: standing.value })
}
