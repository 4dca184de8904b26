import type { Figure } from '../disclosure/figure'

/** The cell of a figure: `3.4`, `2.2–2.7`, `<1.9`, `>6.1`, `[c]`; empty only where there is no figure yet. */
export function figureCell(figure: Figure): string {
  switch (figure.status) {
    case 'exact':
      return figure.value
    case 'between':
      return `${figure.from}–${figure.to}`
    case 'low':
      return `<${figure.below}`
    case 'high':
      return `>${figure.above}`
    case 'hidden':
      return '[c]'
    case 'none':
      return ''
  }
}

/** The n of a figure, "about" as it was released; empty where there is none to tell. */
export function sizeCell(figure: Figure): string {
  return 'n' in figure ? String(figure.n) : ''
}
