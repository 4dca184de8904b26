/** What a partnership judges its own work against: one of the Care Inspectorate's quality indicators of 2018–19. */
export interface QualityIndicator {
  /** Stable; stored with every judgement. */
  readonly code: string
  readonly name: string
  /** What it asks about, in one sentence of our own. */
  readonly asks: string
}
