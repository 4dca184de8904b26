import { poolCode, type ReleasedGroup } from '../disclosure/release'

/**
 * What changed between two figures of one indicator, so that they cannot simply be compared: the instrument or its edition, the place that
 * was rated, the ways in that may be named, the communities whose answers are in it, the source of an entered figure, its unit.
 */
export const comparabilityBreaks = ['instrument', 'place', 'mode', 'communities', 'source', 'unit'] as const
export type ComparabilityBreak = (typeof comparabilityBreaks)[number]

/** What a figure rests on, from what is public about it. */
export type FigureBasis =
  | {
      readonly kind: 'survey'
      readonly instrument: string
      readonly place: string
      /** The groups with answers that are in the figure. */
      readonly groups: readonly ReleasedGroup[]
    }
  | { readonly kind: 'entered'; readonly sourceNote: string; readonly unit: string | null }
  | { readonly kind: 'counted' }

export type SurveyBasis = Extract<FigureBasis, { kind: 'survey' }>
type EnteredBasis = Extract<FigureBasis, { kind: 'entered' }>

/** The named kinds of evidence, and whether anybody could answer by an open link; what is not named tells nothing. */
function modesOf({ groups }: SurveyBasis): string {
  const kinds = groups.flatMap(({ evidence }) => evidence?.kinds ?? [])
  const ways = groups.some(({ openLink }) => openLink) ? [...kinds, 'open-link'] : kinds
  return [...new Set(ways)].toSorted().join(' ')
}

function codesOf({ groups }: SurveyBasis): readonly string[] {
  return groups.map(({ code }) => code).toSorted()
}

/**
 * Whether two figures are over the same communities: the same groups, others, or the same with the pool, which holds other people each time,
 * so that two figures with it are never over the same.
 */
export function communitiesOf(before: SurveyBasis, now: SurveyBasis): 'same' | 'other' | 'pool' {
  const [one, other] = [codesOf(before), codesOf(now)]
  if (one.join(' ') !== other.join(' ')) return 'other'
  return one.includes(poolCode) ? 'pool' : 'same'
}

function surveyBreaks(before: SurveyBasis, now: SurveyBasis): readonly ComparabilityBreak[] {
  const breaks: ComparabilityBreak[] = []
  if (before.instrument !== now.instrument) breaks.push('instrument')
  if (before.place !== now.place) breaks.push('place')
  if (modesOf(before) !== modesOf(now)) breaks.push('mode')
  if (communitiesOf(before, now) !== 'same') breaks.push('communities')
  return breaks
}

/** A source note without its years and pages: next year's edition of the same report is the same source. */
function sourceOf({ sourceNote }: EnteredBasis): string {
  return sourceNote
    .toLowerCase()
    .replaceAll(/\d+/g, ' ')
    .replaceAll(/[^\p{L}]+/gu, ' ')
    .trim()
}

function enteredBreaks(before: EnteredBasis, now: EnteredBasis): readonly ComparabilityBreak[] {
  const breaks: ComparabilityBreak[] = []
  if (sourceOf(before) !== sourceOf(now)) breaks.push('source')
  if (before.unit !== now.unit) breaks.push('unit')
  return breaks
}

/** What changed between a figure and the one before; empty where nothing did, or where nothing is known to have. */
export function whatChanged(before: FigureBasis, now: FigureBasis): readonly ComparabilityBreak[] {
  if (before.kind === 'survey' && now.kind === 'survey') return surveyBreaks(before, now)
  if (before.kind === 'entered' && now.kind === 'entered') return enteredBreaks(before, now)
  return before.kind === now.kind ? [] : ['source']
}

const otherMeasure: readonly ComparabilityBreak[] = ['instrument', 'place', 'communities', 'unit']

/**
 * Whether two figures are two measures, so that neither is better or worse than the other. Other ways of answering and another source are told
 * beside a figure and leave the direction. Source: docs/decisions/0048-one-rule-of-comparison.md.
 */
export function isOtherMeasure(before: FigureBasis, now: FigureBasis): boolean {
  return whatChanged(before, now).some((change) => otherMeasure.includes(change))
}
