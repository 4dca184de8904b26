/** What a printed cell of a framework says, read without changing the print. Numbers carry the unit that is printed with them, if any. */
export type PrintedFigure =
  | { readonly kind: 'number'; readonly value: number; readonly unit: '%' | null }
  | { readonly kind: 'reduce-year-on-year' }
  | { readonly kind: 'new-measure' }
  /** "-": printed, and explained nowhere. */
  | { readonly kind: 'dash' }
  | { readonly kind: 'empty' }
  | { readonly kind: 'words' }

/** In lower case, what frameworks print in place of a number. */
const wordings: ReadonlyMap<string, PrintedFigure> = new Map([
  ['', { kind: 'empty' }],
  ['-', { kind: 'dash' }],
  ['reduce year on year', { kind: 'reduce-year-on-year' }],
  ['new measure', { kind: 'new-measure' }],
])

function parseNumber(text: string): PrintedFigure | null {
  if (!/^(\d{1,3}(,\d{3})+|\d+)(\.\d+)?\s?%?$/.test(text)) return null
  return { kind: 'number', value: Number(text.replaceAll(/[,%]/g, '')), unit: text.endsWith('%') ? '%' : null }
}

/** Reads a printed baseline or figure: "6.4%", "88.5", "437", "Reduce year on year", "New Measure", "-". What it cannot read is `words`. */
export function parsePrintedFigure(printed: string): PrintedFigure {
  const text = printed.trim()
  return wordings.get(text.toLowerCase()) ?? parseNumber(text) ?? { kind: 'words' }
}
