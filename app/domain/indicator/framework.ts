import type { Indicator } from './indicator'

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
