import { wildcard } from './framework-file'
import type { FrameworkDocument } from './framework-document'
import type { AreaForImprovement, Framework, Outcome } from './framework'
import type { Indicator } from './indicator'

/** Whose framework is read, under which id, and the outcomes of other frameworks that it may refer to. */
export interface FrameworkPlace {
  readonly id: string
  readonly partnershipId: string | null
  readonly others: readonly Outcome[]
}

/** The id of an outcome: its framework's, and its code in small letters. */
export function outcomeIdOf(frameworkId: string, code: string): string {
  return `${frameworkId}-${code.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-')}`
}

/** The id of an area for improvement: its framework's, and its printed number. */
export function areaIdOf(frameworkId: string, order: number): string {
  return `${frameworkId}-area-${order}`
}

/** The outcomes that a document lists itself. */
export function outcomesOf({ outcomes }: FrameworkDocument, frameworkId: string): readonly Outcome[] {
  return outcomes.map(({ kind, code, title, aliases, due, nature, actionsCount, retired }) => ({
    id: outcomeIdOf(frameworkId, code),
    frameworkId,
    code,
    kind,
    title,
    aliases,
    duePrinted: due,
    nature,
    actionsCount,
    isRetired: retired ?? false,
  }))
}

interface Reference {
  readonly outcome: string
  readonly framework?: string | undefined
}

/** The outcome that a reference means: of the document itself, or with a framework's id one of another; null where there is none. */
export function findReferred({ outcome: code, framework }: Reference, own: readonly Outcome[], others: readonly Outcome[]): Outcome | null {
  const found =
    framework === undefined
      ? own.find((outcome) => outcome.code === code)
      : others.find((outcome) => outcome.frameworkId === framework && outcome.code === code)
  return found ?? null
}

function indicatorOf(entry: FrameworkDocument['indicators'][number], frameworkId: string, find: (to: Reference) => Outcome): Indicator {
  const { key, outcome, nationalOutcomes, baseline, observedTrend, lead, retired, ...same } = entry
  return {
    ...same,
    id: `${frameworkId}-${key}`,
    outcomeId: find({ outcome }).id,
    nationalOutcomesPrinted: nationalOutcomes.map(({ printed }) => printed),
    serves: nationalOutcomes.map(({ printed, ...to }) => {
      if (to.outcome === wildcard) return { outcome: null, printed }
      const { id, frameworkId: of, code } = find(to)
      return { outcome: { id, frameworkId: of, code }, printed }
    }),
    baselinePrinted: baseline,
    trendPrinted: observedTrend,
    leadPrinted: lead,
    isRetired: retired ?? false,
  }
}

function areaOf(entry: FrameworkDocument['areas'][number], frameworkId: string, find: (to: Reference) => Outcome): AreaForImprovement {
  const { order, aim, title, outcomes, retired } = entry
  return {
    id: areaIdOf(frameworkId, order),
    order,
    aim,
    title,
    outcomes: outcomes.map(({ level, ...to }) => ({ level, outcome: find(to) })),
    isRetired: retired ?? false,
  }
}

/** A checked document as a framework with ids of its own. A reference to nothing is a bug here: the parser refuses it before. */
export function frameworkFromDocument(document: FrameworkDocument, { id, partnershipId, others }: FrameworkPlace): Framework {
  const outcomes = outcomesOf(document, id)
  const find = (to: Reference): Outcome => {
    const found = findReferred(to, outcomes, others)
    if (found === null) throw new Error(`The framework ${id} refers to an outcome ${to.outcome} that is not there`)
    return found
  }
  const { title, owner, validFrom, validTo, source, notes, priorityActions, lists } = document
  const localIssues = document.localIssues.map(({ order, text, retired }) => ({ order, text, isRetired: retired ?? false }))
  return {
    id,
    partnershipId,
    title,
    owner,
    validFrom,
    validTo,
    source,
    notes,
    outcomes,
    priorityActions,
    localIssues,
    indicators: document.indicators.map((entry) => indicatorOf(entry, id, find)),
    areas: document.areas.map((entry) => areaOf(entry, id, find)),
    deliveryActions: document.deliveryActions.map((action) => ({
      order: action.order,
      title: action.title,
      timescalePrinted: action.timescale,
      responsibilityPrinted: action.responsibility,
      isRetired: action.retired ?? false,
    })),
    partners: document.partners.map((partner, index) => ({ order: index + 1, ...partner })),
    lists: { ...lists, 'local-issue': localIssues.filter(({ isRetired }) => !isRetired).map(({ text }) => text) },
  }
}
