import Papa from 'papaparse'

/**
 * What a spreadsheet would run as a formula: a cell that begins with = + - @, a tab, a line end or a full-width sign. A lone "-" and signed
 * plain numbers are data, and data must come out as printed.
 */
const formula = /^(?!-$)(?![+-]\d+(?:\.\d+)?%?$)[=+\-@\t\r\n＝＋－＠]/

function lines(rows: readonly (readonly string[])[]): string {
  return Papa.unparse(
    rows.map((row) => [...row]),
    { newline: '\r\n', escapeFormulae: formula },
  )
}

/** More rows of a file that was begun with `writeCsv`, each with the line end before it. */
export function moreOfCsv(rows: readonly (readonly string[])[]): string {
  return rows.length === 0 ? '' : `\r\n${lines(rows)}`
}

/** Rows as the bytes of a CSV file: UTF-8 with a byte order mark, CRLF between the lines, nothing after the last, formulas defused. */
export function writeCsv(columns: readonly string[], rows: readonly (readonly string[])[]): string {
  return `\uFEFF${lines([columns, ...rows])}`
}
