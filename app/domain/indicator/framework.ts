/** The heading of a framework; years are printed text. `partnershipId` is null for a framework of nobody in this installation. */
export interface FrameworkTitle {
  readonly id: string
  readonly partnershipId: string | null
  readonly title: string
  readonly owner: string
  readonly validFrom: string
  readonly validTo: string | null
}

export interface Outcome {
  readonly id: string
  readonly code: string
  /** local-improvement-plan | national-2016 | national-2023 | local | aim */
  readonly kind: string
  readonly title: string
  /** Other prints of the same outcome. */
  readonly aliases: readonly string[]
  readonly duePrinted: readonly string[]
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
  readonly order: number
  readonly aim: number
  readonly title: string
  readonly outcomes: readonly { readonly level: string; readonly outcome: Outcome }[]
}

export interface DeliveryAction {
  readonly order: number
  readonly title: string
  readonly timescalePrinted: string
  readonly responsibilityPrinted: string
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

/** The structure of a plan as it is printed, in printed order. */
export interface Framework extends FrameworkTitle {
  readonly notes: readonly string[]
  readonly outcomes: readonly Outcome[]
  readonly indicators: readonly Indicator[]
  readonly priorityActions: readonly PriorityAction[]
  readonly areas: readonly AreaForImprovement[]
  readonly deliveryActions: readonly DeliveryAction[]
  readonly partners: readonly FrameworkPartner[]
  readonly lists: Readonly<Record<ListName, readonly string[]>>
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
  readonly baselinePrinted: string
  readonly trendPrinted: string
  readonly leadPrinted: string
  readonly targets: readonly Target[]
  readonly source: 'entered' | 'survey' | 'narrative'
  /** The theme whose released figures are its value; survey indicators only. */
  readonly theme: string | null
}

/** A target as it is printed for one period; a phrase across several periods stands in the first, with its span. */
export interface Target {
  readonly period: string
  readonly printed: string
  readonly span: number
}
