/** The heading of a framework; years are printed text. `partnershipId` is null for a framework of nobody in this installation. */
export interface FrameworkTitle {
  readonly id: string
  readonly partnershipId: string | null
  readonly title: string
  readonly owner: string
  readonly validFrom: string
  readonly validTo: string | null
}

/** The kinds of outcome, in the order in which a framework lists them. */
export const outcomeKinds = ['aim', 'local-improvement-plan', 'local', 'national-2016', 'national-2023'] as const

export interface Outcome {
  readonly id: string
  /** The framework that it belongs to: a plan refers to outcomes of the national one. */
  readonly frameworkId: string
  readonly code: string
  /** local-improvement-plan | national-2016 | national-2023 | local | aim */
  readonly kind: string
  readonly title: string
  /** Other prints of the same outcome. */
  readonly aliases: readonly string[]
  readonly duePrinted: readonly string[]
  /** structural | person-centric, where the source says. */
  readonly nature: string | null
  /** How many actions its plan prints for it; null where the source does not say. */
  readonly actionsCount: number | null
  readonly isRetired: boolean
}

export interface PriorityAction {
  readonly number: number
  readonly aim: number
  readonly title: string
  readonly outcome: string | null
  readonly indicatorStem: string
  readonly indicatorParts: readonly string[]
}

export interface AreaForImprovement {
  readonly id: string
  readonly order: number
  readonly aim: number
  readonly title: string
  readonly outcomes: readonly { readonly level: string; readonly outcome: Outcome }[]
  readonly isRetired: boolean
}

export interface DeliveryAction {
  readonly order: number
  readonly title: string
  readonly timescalePrinted: string
  readonly responsibilityPrinted: string
  readonly isRetired: boolean
}

/** A partner with one tick a pathway stage; null stages: the source has prose instead, or no matrix at all. */
export interface FrameworkPartner {
  readonly order: number
  readonly name: string
  readonly stages: readonly boolean[] | null
  readonly prose: string | null
}

/** A printed list of a framework. */
export type ListName = 'need' | 'priority' | 'local-issue' | 'pathway-stage' | 'swot-heading' | 'participation-column'

/** A local issue of a plan. What people said is coded to its number, so that it keeps it and is retired instead of taken away. */
export interface LocalIssue {
  readonly order: number
  readonly text: string
  readonly isRetired: boolean
}

/** The structure of a plan as it is printed, in printed order. */
export interface Framework extends FrameworkTitle {
  readonly notes: readonly string[]
  /** The document or file that it was taken from. */
  readonly source: string
  readonly outcomes: readonly Outcome[]
  readonly indicators: readonly Indicator[]
  readonly priorityActions: readonly PriorityAction[]
  readonly areas: readonly AreaForImprovement[]
  readonly deliveryActions: readonly DeliveryAction[]
  readonly partners: readonly FrameworkPartner[]
  /** Of the local issues those that are not retired. */
  readonly lists: Readonly<Record<ListName, readonly string[]>>
  readonly localIssues: readonly LocalIssue[]
}

/** A national outcome that an indicator serves, with the spelling of the plan; without an outcome: the printed wildcard for all of them. */
export interface ServedOutcome {
  readonly outcome: Pick<Outcome, 'id' | 'frameworkId' | 'code'> | null
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
