interface Properties {
  /** Millimetres. */
  readonly card: { readonly width: number; readonly height: number }
  readonly rows: number
}

const page = { width: 210, height: 297 }
const columns = 2
const [gap, length] = [1, 5]

/** Short lines in the margins of an A4 page that show where to cut. Drawn, not a background, because browsers leave those out on paper. */
export function CutMarks({ card, rows }: Properties) {
  const left = (page.width - columns * card.width) / 2
  const top = (page.height - rows * card.height) / 2
  const [right, bottom] = [page.width - left, page.height - top]
  const across = Array.from({ length: columns + 1 }, (_, column) => left + column * card.width)
  const down = Array.from({ length: rows + 1 }, (_, row) => top + row * card.height)
  const lines = [
    ...across.flatMap((x) => [`M${x} ${top - gap}v-${length}`, `M${x} ${bottom + gap}v${length}`]),
    ...down.flatMap((y) => [`M${left - gap} ${y}h-${length}`, `M${right + gap} ${y}h${length}`]),
  ]
  return (
    <svg className="wm-cards__marks" viewBox={`0 0 ${page.width} ${page.height}`} aria-hidden="true">
      <path d={lines.join('')} fill="none" stroke="#000" strokeWidth="0.2" />
    </svg>
  )
}
