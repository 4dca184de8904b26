import { itemReport } from '~/domain/action/item-report'
import type { TrackedItem, TrackedState } from '~/domain/action/plan-items'
import { ActionStateTag } from './action-state-tag'
import { actionStateWords } from './action-words'

interface Properties {
  readonly plan: { readonly id: string; readonly title: string; readonly items: readonly TrackedItem[] }
}

const order: readonly TrackedState[] = ['done', 'under-way', 'planned', 'stopped', 'not-reported']

/** How many items of a plan stand how: "3 done, 2 under way". */
function countsText(items: readonly TrackedItem[]): string {
  const counts = order.map((state) => [state, items.filter((item) => item.state === state).length] as const)
  return counts
    .filter(([, count]) => count > 0)
    .map(([state, count]) => `${count} ${actionStateWords[state].toLowerCase()}`)
    .join(', ')
}

/** The items of a plan with how each stands, for everybody. */
export function PlanProgress({ plan: { id, title, items } }: Properties) {
  return (
    <section aria-labelledby={`plan-${id}`}>
      <h3 id={`plan-${id}`}>
        <a href={`/frameworks/${id}`}>{title}</a>
      </h3>
      <p>
        {items.length} items: {countsText(items)}.
      </p>
      <details className="wm-details">
        <summary>Every item of this plan</summary>
        <table className="ds_table wm-reflow">
          <caption>How each item stands</caption>
          <thead>
            <tr>
              <th scope="col">Item</th>
              <th scope="col">How it stands</th>
            </tr>
          </thead>
          <tbody>
            {items.map((item) => (
              <tr key={item.key}>
                <th scope="row">
                  {item.kind === 'area' ? 'Area' : 'Action'} {item.order}. {item.title}
                </th>
                <td data-label="How it stands">
                  <ItemStanding item={item} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </section>
  )
}

/** How one item of a plan stands, with what is told of each action that belongs to it. */
export function ItemStanding({ item }: { readonly item: TrackedItem }) {
  return (
    <>
      <ActionStateTag state={item.state} />
      {itemReport(item, (state) => actionStateWords[state].toLowerCase()).map((note) => (
        <span className="wm-line" key={note}>
          {note}
        </span>
      ))}
    </>
  )
}
