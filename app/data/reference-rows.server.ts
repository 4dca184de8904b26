import type {
  AreaForImprovement,
  AreaOutcome,
  Community,
  DeliveryAction,
  Framework,
  FrameworkEntry,
  FrameworkPartner,
  Indicator,
  IndicatorOutcome,
  Instrument,
  LocalPlace,
  Outcome,
  Partnership,
  PriorityAction,
  Settlement,
  SupportContact,
  Target,
  Theme,
} from './generated/sqlite/client'
import type { JourneyRows } from './reference-journeys.server'

/** One printed framework as rows. */
export interface FrameworkRows {
  readonly framework: Framework
  readonly outcomes: readonly Outcome[]
  readonly indicators: readonly Indicator[]
  readonly nationalOutcomes: readonly IndicatorOutcome[]
  readonly targets: readonly Target[]
  readonly priorityActions: readonly PriorityAction[]
  readonly areas: readonly AreaForImprovement[]
  readonly areaOutcomes: readonly AreaOutcome[]
  readonly deliveryActions: readonly DeliveryAction[]
  readonly entries: readonly FrameworkEntry[]
  readonly partners: readonly FrameworkPartner[]
}

/** What a partnership owns and may change after the first start. */
export interface PartnershipRows {
  readonly partnership: Partnership
  readonly settlements: readonly Settlement[]
  readonly communities: readonly Community[]
  readonly contacts: readonly SupportContact[]
  readonly places: readonly LocalPlace[]
  readonly journeys: JourneyRows
}

export interface ReferenceRows {
  readonly themes: readonly Theme[]
  readonly instruments: readonly Instrument[]
  readonly partnership: PartnershipRows
  /** National frameworks before those that refer to their outcomes. */
  readonly frameworks: readonly FrameworkRows[]
}

/** A printed list as rows, numbered from 1 in printed order. */
export function entryRows(frameworkId: string, list: string, texts: readonly string[]): FrameworkEntry[] {
  return texts.map((text, index) => ({ frameworkId, list, order: index + 1, text }))
}
