import type { SheetBatch } from '~/domain/response/sheet-batch'

/** Every sheet that is not handed in, as links to its screen; what is typed says so in words too. */
export function SheetNumbers({ batch }: { readonly batch: SheetBatch }) {
  const typed = new Set(batch.typed)
  const numbers = [...batch.typed, ...batch.untyped].toSorted((a, b) => a - b)
  if (numbers.length === 0) return <p>Every sheet of this batch is handed in.</p>
  return (
    <ul className="wm-sheets">
      {numbers.map((number) => (
        <li key={number}>
          <a
            className={typed.has(number) ? 'wm-sheets__number wm-sheets__number--typed' : 'wm-sheets__number'}
            href={`/paper/${batch.collectorId}/type?sheet=${number}`}
          >
            <span className="wm-visually-hidden">Sheet </span>
            {number}
            {typed.has(number) ? <span className="wm-sheets__state"> typed</span> : null}
          </a>
        </li>
      ))}
    </ul>
  )
}
