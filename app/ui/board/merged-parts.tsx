import type { BoardContribution } from '~/domain/workshop/board'

/** What was merged into a contribution, each with the way to let it stand by itself again. */
export function MergedParts({ address, merged }: { readonly address: string; readonly merged: readonly BoardContribution[] }) {
  return merged.map(({ id, order, text }) => (
    <form key={id} method="post" action={`${address}#done`}>
      <input type="hidden" name="id" value={id} />
      <p>
        Number {order} was merged into it: {text}
      </p>
      <button className="ds_button ds_button--secondary ds_button--small" type="submit" name="act" value="split">
        Let number {order} stand by itself
      </button>
    </form>
  ))
}
