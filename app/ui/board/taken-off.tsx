import type { BoardContribution } from '~/domain/workshop/board'

interface Properties {
  /** Where a form of its own is sent; null: it stands within the form of its page. */
  readonly address: string | null
  readonly contributions: readonly BoardContribution[]
}

/** What was taken off the board, so that it can come back until the group has confirmed. */
export function TakenOff({ address, contributions }: Properties) {
  const removed = contributions.filter(({ isRemoved }) => isRemoved)
  if (removed.length === 0) return null
  return (
    <details className="wm-details" data-taken-off="">
      <summary>Taken off the board</summary>
      <ul className="wm-board__list">
        {removed.map(({ id, order, text }) => (
          <li key={id}>
            <p className="wm-board__words">
              <span className="wm-board__number">{order}</span> {text}
            </p>
            {address === null ? (
              <PutBack order={order} name="restore" value={id} />
            ) : (
              <form method="post" action={`${address}#done`}>
                <input type="hidden" name="id" value={id} />
                <PutBack order={order} name="act" value="restore" />
              </form>
            )}
          </li>
        ))}
      </ul>
    </details>
  )
}

function PutBack({ order, name, value }: { readonly order: number; readonly name: string; readonly value: string }) {
  return (
    <button className="ds_button ds_button--secondary ds_button--small" type="submit" name={name} value={value}>
      Put back<span className="wm-visually-hidden"> number {order}</span>
    </button>
  )
}
