import type { EvidenceLink } from '../indicator/evidence-link'
import { periodEnd } from '../indicator/period'
import { accepted, refused, type Result } from '../kernel/result'
import type { Grade } from './grade'

/** One thing that a judgement rests on: what it shows, and where it can be read. */
export interface Evidence {
  readonly text: string
  readonly links: readonly EvidenceLink[]
}

/** How a partnership judges itself against one quality indicator in one period, and why. */
export interface Judgement {
  /** The code of a quality indicator. */
  readonly quality: string
  /** A year (2021) or a financial year (2021/22). */
  readonly period: string
  /** Null while it is not judged. */
  readonly grade: Grade | null
  readonly strengths: string
  readonly improvements: string
  readonly evidence: readonly Evidence[]
  /** The day of the last change. */
  readonly updatedOn: string
  readonly isPublished: boolean
}

/** Judgements by the end of their periods, oldest first. */
export function inPeriodOrder<One extends Pick<Judgement, 'period'>>(judgements: readonly One[]): readonly One[] {
  return judgements.toSorted((one, other) => (periodEnd(one.period) ?? 0) - (periodEnd(other.period) ?? 0))
}

/** What may be published: a grade that rests on something. Anything else is a draft, and is refused. */
export function mayPublish({ grade, evidence }: Pick<Judgement, 'grade' | 'evidence'>): Result<null> {
  if (grade === null) return refused({ item: 'publish', key: 'evaluation.publish-grade' })
  return evidence.length === 0 ? refused({ item: 'publish', key: 'evaluation.publish-evidence' }) : accepted(null)
}

/** By how many steps a judgement stands above (below: negative) the one before it, and which period that was. */
export interface GradeChange {
  readonly steps: number
  readonly since: string
}

/**
 * How a grade differs from the last one before it among these judgements of one quality indicator. Null for the first, and where either is
 * not judged. It compares two judgements of the same partnership and measures nothing.
 */
export function gradeChange(judgement: Judgement, all: readonly Judgement[]): GradeChange | null {
  const end = periodEnd(judgement.period) ?? 0
  const before = inPeriodOrder(all).findLast(({ period, grade }) => grade !== null && (periodEnd(period) ?? 0) < end)
  if (judgement.grade === null || before === undefined || before.grade === null) return null
  return { steps: judgement.grade - before.grade, since: before.period }
}
