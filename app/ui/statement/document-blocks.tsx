import type { DocumentBlock, DocumentCell, DocumentTable } from '~/domain/export/document-block'

/** Published words with the way to have them taken down, which is for a page and not for paper. */
function Said({ text, quote }: { readonly text: string; readonly quote: string | null | undefined }) {
  if (quote == null) return <>{text}</>
  return (
    <>
      <span id={`quote-${quote}`}>{text}</span>{' '}
      <a className="wm-no-print" href={`/quotes/${quote}/take-down`} aria-describedby={`quote-${quote}`}>
        Ask for this to be taken down
      </a>
    </>
  )
}

function CellLines({ shown }: { readonly shown: DocumentCell }) {
  if (shown.isWithheld) return <span className="wm-withheld">{shown.lines.join(' ')}</span>
  const [only, ...others] = shown.lines
  if (others.length === 0) return <>{only}</>
  return shown.lines.map((line, index) => (
    <span className="wm-cell-line" key={`${index} ${line}`}>
      <Said text={line} quote={shown.quotes?.[index]} />{' '}
    </span>
  ))
}

function TableBlock({ table }: { readonly table: DocumentTable }) {
  const { caption, columns, rows, together } = table
  return (
    <div className="wm-table-box" role="region" aria-label={caption} tabIndex={0}>
      <table className="ds_table">
        <caption>{caption}</caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <th scope="col" key={column}>
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(([head, ...cells], row) => (
            <tr key={`${row} ${head?.lines[0]}`}>
              {head?.span === columns.length && columns.length > 1 ? (
                <th scope="rowgroup" colSpan={head.span}>
                  <CellLines shown={head} />
                </th>
              ) : (
                <th scope="row">{head === undefined ? null : <CellLines shown={head} />}</th>
              )}
              {cells.map((shown, column) => (
                <td key={columns[column + 1]} colSpan={shown.span}>
                  <CellLines shown={shown} />
                </td>
              ))}
              {row === 0 && together !== undefined ? (
                <td rowSpan={rows.length}>
                  <CellLines shown={together} />
                </td>
              ) : null}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

function BlockHeading({ level, text }: Extract<DocumentBlock, { kind: 'heading' }>) {
  const Heading = `h${level}` as const
  return <Heading>{text}</Heading>
}

function OneBlock({ block }: { readonly block: DocumentBlock }) {
  if (block.kind === 'table') return <TableBlock table={block} />
  if (block.kind === 'page-break') return <div className="wm-page-break" />
  if (block.kind === 'paragraph') return <p>{block.text}</p>
  if (block.kind === 'heading') return <BlockHeading {...block} />
  return (
    <ul>
      {block.items.map((item, index) => (
        <li key={`${index} ${item}`}>
          <Said text={item} quote={block.quotes?.[index]} />
        </li>
      ))}
    </ul>
  )
}

/** A document on a page: the same words that its Word file has. */
export function DocumentBlocks({ blocks }: { readonly blocks: readonly DocumentBlock[] }) {
  return blocks.map((block, index) => <OneBlock block={block} key={`${index} ${block.kind}`} />)
}
