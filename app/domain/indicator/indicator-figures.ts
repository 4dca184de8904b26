import type { Release } from '../disclosure/release'
import type { ParticipationStatement } from '../disclosure/statement'
import type { EnteredFigure } from './entered-figure'
import type { EvidenceLink } from './evidence-link'

/** Why an indicator has no figure for a period, in the partnership's words. */
export interface MissingReason {
  readonly period: string
  readonly reason: string
  readonly author: string
  readonly enteredOn: string
}

/** What is reported in words for an indicator in a period, with what it rests on. */
export interface Evidence {
  readonly id: string
  readonly period: string
  readonly text: string
  readonly links: readonly EvidenceLink[]
  readonly author: string
  readonly enteredOn: string
}

/** Everything that may say how one indicator stands; each list in the order in which it was published or entered. */
export interface IndicatorFigures {
  /** Of the partnership; for survey indicators only. */
  readonly releases: readonly Release[]
  readonly entered: readonly EnteredFigure[]
  readonly missing: readonly MissingReason[]
  /** Of the partnership; for counts of the product only. */
  readonly statements: readonly ParticipationStatement[]
  readonly evidence: readonly Evidence[]
}
