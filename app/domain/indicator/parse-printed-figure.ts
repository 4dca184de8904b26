/** What a printed cell of a framework says, read without changing the print. Numbers carry the unit that is printed with them, if any. */
export type PrintedFigure =
  | { readonly kind: 'number'; readonly value: number; readonly unit: '%' | null }
  | { readonly kind: 'reduce-year-on-year' }
  | { readonly kind: 'new-measure' }
  /** "-": printed, and explained nowhere. */
  | { readonly kind: 'dash' }
  | { readonly kind: 'empty' }
  | { readonly kind: 'words' }

/** Reads a printed baseline or figure: "6.4%", "88.5", "437", "Reduce year on year", "New Measure", "-". What it cannot read is `words`. */
export function parsePrintedFigure(printed: string): PrintedFigure {
  const text = printed.trim()
  if (text === '') return { kind: 'empty' }
  if (text === '-') return { kind: 'dash' }
  const number = /^(\d{1,3}(?:,\d{3})+|\d+)(\.\d+)?\s?(%)?$/.exec(text)
  if (number !== null) {
    return { kind: 'number', value: Number(`${number[1]?.replaceAll(',', '')}${number[2] ?? ''}`), unit: number[3] === '%' ? '%' : null }
  }
  if (/^reduce year on year$/i.test(text)) return { kind: 'reduce-year-on-year' }
  if (/^new measure$/i.test(text)) return { kind: 'new-measure' }
  return { kind: 'words' }
}
