import type { TrackedItem } from '~/domain/action/plan-items'
import type { DeliveryAction } from '~/domain/indicator/framework'
import { PlanItemStanding } from '~/ui/action/plan-item-standing'

interface Properties {
  readonly actions: readonly DeliveryAction[]
  /** How the items of the plan stand; none where nobody of this installation tracks them. */
  readonly tracked?: readonly TrackedItem[]
}

/** The actions of a delivery plan with timescale and responsibility as printed, and how each stands. */
export function DeliveryPlan({ actions, tracked = [] }: Properties) {
  if (actions.length === 0) return null
  return (
    <section aria-labelledby="delivery-plan">
      <h2 id="delivery-plan">Delivery plan</h2>
      <table className="ds_table wm-reflow wm-delivery">
        <caption>What is done, when and by whom</caption>
        <thead>
          <tr>
            <th scope="col">Action</th>
            <th scope="col">Timescale</th>
            <th scope="col">Responsibility</th>
            {tracked.length === 0 ? null : <th scope="col">How it stands</th>}
          </tr>
        </thead>
        <tbody>
          {actions.map((action) => (
            <tr key={action.order}>
              <th scope="row">
                {action.order}. {action.title}
              </th>
              <td data-label="Timescale">{action.timescalePrinted}</td>
              <td data-label="Responsibility">{action.responsibilityPrinted}</td>
              {tracked.length === 0 ? null : (
                <td data-label="How it stands">
                  <PlanItemStanding tracked={tracked} kind="action" order={action.order} />
                </td>
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
