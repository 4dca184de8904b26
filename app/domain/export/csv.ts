import Papa from 'papaparse'

/**
 * What a spreadsheet would run as a formula: a cell that begins with = + - @, a tab, a line end or a full-width sign. A lone "-" and signed
 * plain numbers are data, and data must come out as printed.
 */
const formula = /^(?!-$)(?![+-]\d+(?:\.\d+)?%?$)[=+\-@\t\r\n＝＋－＠]/

/** Rows as the bytes of a CSV file: UTF-8 with a byte order mark, CRLF between the lines, nothing after the last, formulas defused. */
export function writeCsv(columns: readonly string[], rows: readonly (readonly string[])[]): string {
  return `\uFEFF${Papa.unparse([[...columns], ...rows.map((row) => [...row])], { newline: '\r\n', escapeFormulae: formula })}`
}
