/** A national outcome that an indicator serves, with the spelling of the plan; without an outcome: the printed wildcard for all of them. */
export interface ServedOutcome {
  readonly outcome: { readonly id: string; readonly frameworkId: string; readonly code: string } | null
  readonly printed: string
}

/** A defined measure as it is printed. */
export interface Indicator {
  readonly id: string
  readonly order: number
  readonly outcomeId: string
  /** quantitative | contextual | change-and-impact */
  readonly type: string
  readonly measure: string
  readonly reportingMeasure: string
  readonly nationalOutcomesPrinted: readonly string[]
  /** The same with the outcomes that are meant. */
  readonly serves: readonly ServedOutcome[]
  /** Whether it serves all outcomes, by the printed wildcard “All community justice outcomes”. */
  readonly servesAll: boolean
  readonly baselinePrinted: string
  readonly trendPrinted: string
  readonly leadPrinted: string
  readonly targets: readonly Target[]
  readonly source: IndicatorSource
  /** The theme whose released figures are its value; survey indicators only. */
  readonly theme: string | null
  /** Codes of the communities whose scores it takes; null: of all groups. Survey indicators only. */
  readonly communities: readonly string[] | null
  /** What the product counts for it; count indicators only. */
  readonly counts: ProductCount | null
  /** The direction wanted as it was set by hand; null: to be derived from baseline and target. */
  readonly polarity: Polarity | null
  readonly isRetired: boolean
}

/** The types of indicator. */
export const indicatorTypes = ['quantitative', 'contextual', 'change-and-impact'] as const

/** Where an indicator's value comes from: sealed survey scores, entered figures, counts of the product's own, or words. */
export const indicatorSources = ['survey', 'entered', 'count', 'narrative'] as const
export type IndicatorSource = (typeof indicatorSources)[number]

/** What the product counts itself, from its released participation statements. */
export const productCounts = ['workshops', 'workshops-in-person', 'workshops-online', 'workshops-with-lived-experience', 'people'] as const
export type ProductCount = (typeof productCounts)[number]

/** The direction wanted. */
export type Polarity = 'higher' | 'lower'

/** What a target asks for: to reach a number, to hold the baseline, not to fall below or rise above a number, to fall each year; or no target. */
export const targetKinds = ['number', 'hold', 'at-least', 'at-most', 'reduce-year-on-year', 'none'] as const
export type TargetKind = (typeof targetKinds)[number]

/** A target as it is printed for one period; a phrase across several periods stands in the first, with its span. */
export interface Target {
  readonly period: string
  readonly printed: string
  readonly kind: TargetKind
  /** The number that is aimed at, where there is one, in the indicator's unit. */
  readonly value: number | null
  readonly unit: string | null
  readonly span: number
}
