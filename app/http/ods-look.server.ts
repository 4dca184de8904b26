import type { Sheet, Workbook } from '~/domain/export/sheet'

/** Centimetres that a character takes. */
const perCharacter = 0.21

function columnStyle(width: number): string {
  return `wm-column-${width}`
}

function styleOfColumn(width: number): string {
  const properties = `<style:table-column-properties style:column-width="${(width * perCharacter).toFixed(2)}cm"/>`
  return `<style:style style:name="${columnStyle(width)}" style:family="table-column">${properties}</style:style>`
}

function columnsOf({ columns }: Sheet): string {
  return columns.map(({ width }) => `<table:table-column table:style-name="${columnStyle(width)}"/>`).join('')
}

const wrapped = '<style:table-cell-properties fo:wrap-option="wrap" style:vertical-align="top"/>'
const plainCell = `<style:style style:name="wm-cell" style:family="table-cell">${wrapped}</style:style>`

/**
 * What the library leaves out of an ODS file, added to its content: the widths of columns, lines that wrap, and decimals that show also where
 * they are zero. Its own styles have no cell properties, because nothing here has a colour.
 */
export function odsLook(content: string, { sheets }: Workbook): string {
  const widths = [...new Set(sheets.flatMap(({ columns }) => columns.map(({ width }) => width)))]
  let sheet = 0
  return content
    .replaceAll(/(number:decimal-places="(\d+)")/g, '$1 number:min-decimal-places="$2"')
    .replaceAll(/<style:style ([^>]*style:family="table-cell"[^>]*)\/>/g, `<style:style $1>${wrapped}</style:style>`)
    .replaceAll(/(<style:style [^>]*style:family="table-cell"[^>]*>)(<style:text-properties)/g, `$1${wrapped}$2`)
    .replace('</office:automatic-styles>', `${plainCell}${widths.map(styleOfColumn).join('')}</office:automatic-styles>`)
    .replaceAll(/(<table:table table:name="[^"]*">)(?:<table:table-column[^>]*\/>)*/g, (_, table: string) => {
      const own = sheets[sheet]
      sheet += 1
      return `${table}${own === undefined ? '' : columnsOf(own)}`
    })
    .replaceAll(/<table:table-cell (?!table:style-name)/g, '<table:table-cell table:style-name="wm-cell" ')
}
