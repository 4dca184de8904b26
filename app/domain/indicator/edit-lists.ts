import { accepted, type Problem, refused, type Result } from '../kernel/result'
import type { Framework, FrameworkPartner, ListName, LocalIssue } from './framework'
import type { FrameworkEdit } from './framework-edit'
import { filledProblems, lineOf, linesOf, longProblems } from './typed-text'

/** The lists that are typed one line an entry; local issues have numbers and are typed one by one. */
export const lineLists = ['need', 'priority', 'pathway-stage', 'swot-heading', 'participation-column'] as const satisfies ListName[]
type LineList = (typeof lineLists)[number]

/** The printed lists of a framework as they were typed. */
export interface TypedLists {
  readonly lines: Readonly<Record<LineList, string>>
  readonly localIssues: readonly LocalIssue[]
  /** Local issues to add, one a line. */
  readonly addedIssues: string
  /** One name a line. */
  readonly partners: string
}

/** A partner keeps its ticks or its words as long as it keeps its name; a new one has neither. */
function partnersOf(names: readonly string[], before: readonly FrameworkPartner[]): readonly FrameworkPartner[] {
  return names.map((name, index) => {
    const known = before.find((partner) => partner.name === name)
    return { name, stages: known?.stages ?? null, prose: known?.prose ?? null, order: index + 1 }
  })
}

function issuesOf(typed: TypedLists, before: readonly LocalIssue[]): readonly LocalIssue[] {
  const kept = before.map((issue) => {
    const found = typed.localIssues.find(({ order }) => order === issue.order) ?? issue
    return { ...found, text: lineOf(found.text) }
  })
  const last = Math.max(0, ...before.map(({ order }) => order))
  return [...kept, ...linesOf(typed.addedIssues).map((text, index) => ({ order: last + index + 1, text, isRetired: false }))]
}

/** Ticks of partners belong to a stage by its place, so that stages can be renamed but none added or taken away beside ticks. */
function stageProblems({ lists, partners }: Framework): readonly Problem[] {
  const stages = lists['pathway-stage'].length
  const uneven = partners.find((partner) => partner.stages !== null && partner.stages.length !== stages)
  return uneven === undefined ? [] : [{ item: 'pathway-stage', key: 'framework.stages', values: { stages: uneven.stages?.length ?? 0 } }]
}

function twiceProblems(item: string, entries: readonly string[]): readonly Problem[] {
  const again = entries.find((entry, index) => entries.indexOf(entry) < index)
  return again === undefined ? [] : [{ item, key: 'framework.twice', values: { name: again } }]
}

/**
 * A framework with other printed lists, local issues and names of partners. A local issue keeps its number: it is reworded, retired or restored.
 * Refuses an entry that stands twice, and another number of stages than partners have ticks for.
 */
export function editLists(framework: Framework, typed: TypedLists): Result<FrameworkEdit> {
  const localIssues = issuesOf(typed, framework.localIssues)
  const offered = localIssues.filter(({ isRetired }) => !isRetired).map(({ text }) => text)
  const lines = Object.fromEntries(lineLists.map((name) => [name, linesOf(typed.lines[name])])) as Record<LineList, readonly string[]>
  const lists = { ...lines, 'local-issue': offered }
  const changed = { ...framework, lists, localIssues, partners: partnersOf(linesOf(typed.partners), framework.partners) }
  const problems = [
    ...lineLists.flatMap((name) => [...longProblems(name, ...lists[name]), ...twiceProblems(name, lists[name])]),
    ...localIssues.flatMap(({ order, text }) => filledProblems(`issue-${order}`, text)),
    ...twiceProblems('addedIssues', offered),
    ...twiceProblems(
      'partners',
      changed.partners.map(({ name }) => name),
    ),
    ...stageProblems(changed),
  ]
  return problems.length > 0 ? refused(...problems) : accepted({ act: 'change-lists', subject: framework.title, framework: changed })
}
