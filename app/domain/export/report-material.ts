import type { PublishedAction } from '../action/improvement-action'
import type { ParticipationStatement } from '../disclosure/statement'
import type { Release } from '../disclosure/release'
import type { TextRelease } from '../disclosure/text-release'
import type { Framework, Outcome } from '../indicator/framework'
import type { Indicator } from '../indicator/indicator'
import type { Evidence } from '../indicator/indicator-figures'
import type { IndicatorReading } from '../indicator/indicator-reading'
import type { Theme } from '../instrument/theme'
import type { Day } from '../kernel/day'
import type { ContributionKind } from '../workshop/contribution'

/** Words beside a statement that may be published today. */
interface StatedWords {
  readonly id: string
  readonly kind: ContributionKind
  readonly text: string
}

/** A statement of the year with its words. */
export interface StatedPeriod {
  readonly statement: ParticipationStatement
  readonly words: readonly StatedWords[]
}

/** What a report of a partnership is made from: what was released, entered or published by the end of a financial year, and nothing else. */
export interface ReportMaterial {
  readonly year: string
  /** The end of the year, or today while it runs. */
  readonly asOf: Day
  readonly partnership: string
  readonly framework: Framework
  readonly evidenceOf: (indicator: Indicator) => IndicatorReading & { readonly evidence: readonly Evidence[] }
  /** National outcomes that no area for improvement refers to. */
  readonly uncovered: readonly Outcome[]
  /** The latest of the year or before it, with the names of its themes and the release that was published before it. */
  readonly release: { readonly release: Release; readonly before: Release | null; readonly themes: readonly Theme[] } | null
  /** What the large groups wrote about in the survey of that release, with the names of codes; null until its quotes are opened. */
  readonly wrote: { readonly texts: TextRelease; readonly names: Readonly<Record<string, string>> } | null
  readonly statements: readonly StatedPeriod[]
  /** Those that follow this framework or no plan at all. */
  readonly actions: readonly PublishedAction[]
  /** What the public addresses of the partnership begin with. */
  readonly at: string
  /** The whole address of a path, for paper. */
  readonly addressOf: (path: string) => string
}
