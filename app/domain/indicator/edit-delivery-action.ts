import { accepted, refused, type Result } from '../kernel/result'
import type { DeliveryAction, Framework } from './framework'
import { actOn, type FrameworkEdit } from './framework-edit'
import { filledProblems, lineOf, longProblems } from './typed-text'

/** An action of the delivery plan as it was typed; timescale and responsibility are printed text. */
export interface TypedDeliveryAction {
  readonly title: string
  readonly timescale: string
  readonly responsibility: string
  readonly isRetired: boolean
}

/**
 * A framework with one action of its delivery plan more, or with one changed, retired or restored; `order` null: a new one, with the next number.
 * The number of an action stays, because what is done about it refers to it.
 */
export function editDeliveryAction(framework: Framework, order: number | null, typed: TypedDeliveryAction): Result<FrameworkEdit> {
  const { deliveryActions } = framework
  const before = deliveryActions.find((action) => action.order === order) ?? null
  if (before === null && order !== null) return refused({ item: 'action', key: 'framework.action-unknown' })
  const action: DeliveryAction = {
    order: before?.order ?? Math.max(0, ...deliveryActions.map((one) => one.order)) + 1,
    title: lineOf(typed.title),
    timescalePrinted: lineOf(typed.timescale),
    responsibilityPrinted: lineOf(typed.responsibility),
    isRetired: typed.isRetired,
  }
  const problems = [
    ...filledProblems('title', action.title),
    ...longProblems('timescale', action.timescalePrinted),
    ...longProblems('responsibility', action.responsibilityPrinted),
  ]
  if (problems.length > 0) return refused(...problems)
  const actions = before === null ? [...deliveryActions, action] : deliveryActions.map((one) => (one.order === action.order ? action : one))
  return accepted({ act: actOn('action', before, action), subject: action.title, framework: { ...framework, deliveryActions: actions } })
}
