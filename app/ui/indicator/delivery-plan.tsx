import type { DeliveryAction } from '~/domain/indicator/framework'

/** The actions of a delivery plan with timescale and responsibility as printed. */
export function DeliveryPlan({ actions }: { readonly actions: readonly DeliveryAction[] }) {
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
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
