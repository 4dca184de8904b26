import type { Problem } from '../kernel/result'
import type { Outcome } from './framework'
import type { FrameworkDocument } from './framework-document'
import { wildcard } from './framework-file'
import { findReferred, outcomeIdOf } from './framework-from-document'
import { periodEnd } from './period'

/** What a document may name besides itself. */
export interface Known {
  /** Outcomes of other frameworks. */
  readonly others: readonly Outcome[]
  readonly themes: readonly string[]
  /** Codes of the partnership's communities. */
  readonly communities: readonly string[]
}

type Values = Readonly<Record<string, string | number>>
type Indicator = FrameworkDocument['indicators'][number]

/** A problem with the place in the file where it is: "indicators 3, targets 2". */
export function fileProblem(place: string, key: string, values: Values = {}): Problem {
  return { item: 'file', key: `framework-file.${key}`, values: { place, ...values } }
}

/** Every entry of a list whose name an earlier entry of it has already. */
function twice<Entry>(list: string, entries: readonly Entry[], nameOf: (entry: Entry) => string | number): readonly Problem[] {
  const names = entries.map(nameOf)
  return names.flatMap((name, index) =>
    names.indexOf(name) < index ? [fileProblem(`${list} ${index + 1}`, 'twice', { name: String(name) })] : [],
  )
}

function listProblems(document: FrameworkDocument): readonly Problem[] {
  return [
    ...twice('outcomes', document.outcomes, ({ code }) => outcomeIdOf('', code)),
    ...twice('indicators', document.indicators, ({ key }) => key),
    ...twice('indicators', document.indicators, ({ order }) => order),
    ...twice('priorityActions', document.priorityActions, ({ number }) => number),
    ...twice('areas', document.areas, ({ order }) => order),
    ...twice('deliveryActions', document.deliveryActions, ({ order }) => order),
    ...twice('localIssues', document.localIssues, ({ order }) => order),
    ...twice('partners', document.partners, ({ name }) => name),
  ]
}

type Target = Indicator['targets'][number]

const withValue: readonly string[] = ['number', 'at-least', 'at-most']

function targetProblem(target: Target, index: number, targets: readonly Target[]): string | null {
  if (periodEnd(target.period) === null) return 'period'
  if (targets.findIndex(({ period }) => period === target.period) < index) return 'period-twice'
  if (withValue.includes(target.kind) && target.value === null) return 'no-value'
  const covered = targets.slice(index + 1, index + target.span)
  if (covered.length < target.span - 1 || covered.some(({ printed }) => printed !== '')) return 'span'
  return null
}

function sourceProblems(place: string, { source, theme, communities, counts }: Indicator, known: Known): readonly Problem[] {
  const problems: Problem[] = []
  if ((source === 'survey') !== (theme !== null)) problems.push(fileProblem(place, 'theme'))
  else if (theme !== null && !known.themes.includes(theme)) problems.push(fileProblem(place, 'theme-unknown', { name: theme }))
  if ((source === 'count') !== (counts !== null)) problems.push(fileProblem(place, 'counts'))
  const strange = (communities ?? []).find((code) => source !== 'survey' || !known.communities.includes(code))
  if (strange !== undefined) problems.push(fileProblem(place, 'community', { name: strange }))
  return problems
}

function indicatorProblems(document: FrameworkDocument, own: readonly Outcome[], known: Known): readonly Problem[] {
  return document.indicators.flatMap((indicator, index) => {
    const place = `indicators ${index + 1}`
    const isUnder = document.outcomes.some(({ code }) => code === indicator.outcome)
    return [
      ...(isUnder ? [] : [fileProblem(place, 'outcome', { name: indicator.outcome })]),
      ...indicator.nationalOutcomes.flatMap((served, at) =>
        served.outcome === wildcard || findReferred(served, own, known.others) !== null
          ? []
          : [fileProblem(`${place}, nationalOutcomes ${at + 1}`, 'outcome', { name: served.outcome })],
      ),
      ...sourceProblems(place, indicator, known),
      ...indicator.targets.flatMap((target, at) => {
        const key = targetProblem(target, at, indicator.targets)
        return key === null ? [] : [fileProblem(`${place}, targets ${at + 1}`, key)]
      }),
    ]
  })
}

/** Whether ticks are as many as the stages; a partner that is told of in words has none. */
function partnerProblems({ partners, lists }: FrameworkDocument): readonly Problem[] {
  const stages = lists['pathway-stage'].length
  return partners.flatMap((partner, index) =>
    partner.stages === null || partner.stages.length === stages ? [] : [fileProblem(`partners ${index + 1}`, 'stages', { stages })],
  )
}

/** What does not fit together in a document whose shape is right: names that stand twice, and references to what is not there. */
export function documentProblems(document: FrameworkDocument, own: readonly Outcome[], known: Known): readonly Problem[] {
  return [
    ...listProblems(document),
    ...indicatorProblems(document, own, known),
    ...document.areas.flatMap(({ outcomes }, index) =>
      outcomes.flatMap((to, at) =>
        findReferred(to, own, known.others) === null
          ? [fileProblem(`areas ${index + 1}, outcomes ${at + 1}`, 'outcome', { name: to.outcome })]
          : [],
      ),
    ),
    ...partnerProblems(document),
  ]
}
