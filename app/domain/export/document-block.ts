/** One cell of a table: its lines, and whether it stands for something that is not shown. */
export interface DocumentCell {
  readonly lines: readonly string[]
  readonly isWithheld?: true
  /** How many columns it takes, where it is more than one; a cell that takes all of them is a heading of the rows below. */
  readonly span?: number
  /** For each line the id of the published words that it holds, or null; a page says how they are taken down, a file does not. */
  readonly quotes?: ReadonlyArray<string | null>
}

/** A table whose first column names each row. */
export interface DocumentTable {
  readonly kind: 'table'
  readonly caption: string
  readonly columns: readonly string[]
  /** How wide the columns are to each other; all the same where it is not said. */
  readonly widths?: readonly number[]
  readonly rows: ReadonlyArray<readonly DocumentCell[]>
  /** One cell in the last column that belongs to all rows together, instead of one for each row. */
  readonly together?: DocumentCell
}

/** A part of a document: a page and a Word file are made from the same ones, so that they say the same. */
export type DocumentBlock =
  | { readonly kind: 'heading'; readonly level: 2 | 3 | 4; readonly text: string }
  | { readonly kind: 'paragraph'; readonly text: string }
  | { readonly kind: 'list'; readonly items: readonly string[]; readonly quotes?: readonly string[] }
  | { readonly kind: 'page-break' }
  | DocumentTable

/** Everything that a document says, in the order in which it is read. */
export function documentText(blocks: readonly DocumentBlock[]): readonly string[] {
  return blocks.flatMap((block) => {
    if (block.kind === 'page-break') return []
    if (block.kind === 'list') return block.items
    if (block.kind !== 'table') return [block.text]
    const cells = block.rows.map((row, index) => [...row, ...(index === 0 && block.together ? [block.together] : [])])
    return [block.caption, ...block.columns, ...cells.flat().flatMap(({ lines }) => lines)]
  })
}

export function heading(level: 2 | 3 | 4, text: string): DocumentBlock {
  return { kind: 'heading', level, text }
}

export function paragraph(text: string): DocumentBlock {
  return { kind: 'paragraph', text }
}

/** The same blocks one level of headings lower, as a part of another document. */
export function asPart(blocks: readonly DocumentBlock[]): readonly DocumentBlock[] {
  return blocks.map((block) => (block.kind === 'heading' ? heading(block.level === 2 ? 3 : 4, block.text) : block))
}
