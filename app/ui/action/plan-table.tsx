import type { ItemAction, TrackedItem } from '~/domain/action/plan-items'
import { ActionStateTag } from './action-state-tag'

type Item = TrackedItem<ItemAction & { readonly id: string }>

interface Properties {
  readonly plan: { readonly id: string; readonly title: string; readonly items: readonly Item[] }
}

/** Every item of a plan with who and when as printed, and how it stands; one press begins to track an item. */
export function PlanTable({ plan: { id, title, items } }: Properties) {
  return (
    <section aria-labelledby={`plan-${id}`}>
      <h2 id={`plan-${id}`}>{title}</h2>
      <table className="ds_table wm-reflow wm-reflow--tablet">
        <caption>What the plan says is to be done</caption>
        <thead>
          <tr>
            <th scope="col">Item</th>
            <th scope="col">Responsibility</th>
            <th scope="col">Timescale</th>
            <th scope="col">How it stands</th>
          </tr>
        </thead>
        <tbody>
          {items.map((item) => (
            <tr key={item.key}>
              <th scope="row">
                {item.kind === 'area' ? 'Area' : 'Action'} {item.order}. {item.title}
              </th>
              <td data-label="Responsibility">{item.responsibility === '' ? 'none printed' : item.responsibility}</td>
              <td data-label="Timescale">{item.timescale === '' ? 'none printed' : item.timescale}</td>
              <td data-label="How it stands">
                <ActionStateTag state={item.state} />
                {item.actions.length === 0 ? <TrackForm item={item} /> : <Tracked item={item} />}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

function TrackForm({ item: { key, title } }: { readonly item: Item }) {
  return (
    <form method="post">
      <button className="wm-link-button" type="submit" name="item" value={key}>
        Track this<span className="wm-visually-hidden">: {title}</span>
      </button>
    </form>
  )
}

function Tracked({ item: { key, title, actions } }: { readonly item: Item }) {
  return (
    <ul>
      {actions.map((action) => (
        <li key={action.id}>
          <a href={`/actions/${action.id}`}>{action.title}</a>
          {action.note === '' ? null : <span className="wm-line">{action.note}</span>}
        </li>
      ))}
      <li>
        <a href={`/actions/new?from=${key}`}>
          Add another action<span className="wm-visually-hidden"> to {title}</span>
        </a>
      </li>
    </ul>
  )
}
