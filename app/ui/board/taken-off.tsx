import type { BoardContribution } from '~/domain/workshop/board'

/** What was taken off the board, so that it can come back until the group has confirmed. */
export function TakenOff({ address, contributions }: { readonly address: string; readonly contributions: readonly BoardContribution[] }) {
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
            <form method="post" action={`${address}#done`}>
              <input type="hidden" name="id" value={id} />
              <button className="ds_button ds_button--secondary ds_button--small" type="submit" name="act" value="restore">
                Put back<span className="wm-visually-hidden"> number {order}</span>
              </button>
            </form>
          </li>
        ))}
      </ul>
    </details>
  )
}
