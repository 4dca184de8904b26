import type { ReportedAction } from '../action/item-report'
import type { TrackedItem } from '../action/plan-items'
import type { Framework, Outcome } from '../indicator/framework'
import type { Indicator } from '../indicator/indicator'
import type { FrameworkTable } from './framework-table'

/** A framework with what stands beside it: the national aims and the national outcomes that none of its areas refers to. */
export interface FrameworkMaterial {
  readonly framework: Framework
  readonly table: FrameworkTable
  readonly aims: readonly Outcome[]
  readonly uncovered: readonly Outcome[]
  /** The printed items of the plan with the published actions that belong to them; none where nobody of this installation tracks them. */
  readonly tracked: readonly TrackedItem<ReportedAction>[]
  /** What was reported in words so far, in lines, with the addresses of what it rests on. */
  evidenceOf(indicator: Indicator): readonly string[]
}
