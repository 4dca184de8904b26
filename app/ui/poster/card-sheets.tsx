import { Card } from './card'
import { CutMarks } from './cut-marks'
import type { HandOut } from './hand-out'

interface Properties extends HandOut {
  /** Ten symbols each; null: the cards of an open link, which are all the same. */
  readonly codes: readonly string[] | null
}

/** Cards in one language are as large as a bank card, ten on a page of A4; several languages need more room, and eight fit. */
const layouts = {
  one: { card: { width: 85, height: 55 }, rows: 5 },
  several: { card: { width: 95, height: 66 }, rows: 4 },
} as const

/** Pages of cards to cut out. */
export function CardSheets({ codes, ...handOut }: Properties) {
  const count = handOut.languages.length > 1 ? 'several' : 'one'
  const { card, rows } = layouts[count]
  const onPage = 2 * rows
  const cards = codes ?? Array.from({ length: onPage }, () => null)
  const pages = Array.from({ length: Math.ceil(cards.length / onPage) }, (_, page) => cards.slice(page * onPage, (page + 1) * onPage))
  return (
    <div className={`wm-cards wm-cards--${count}`}>
      {pages.map((onThis, page) => (
        <div className="wm-cards__page" key={page}>
          <CutMarks card={card} rows={rows} />
          <ul className="wm-cards__list">
            {onThis.map((code, index) => (
              <li className="wm-code-card" key={code ?? index}>
                <Card {...handOut} code={code} />
              </li>
            ))}
          </ul>
        </div>
      ))}
    </div>
  )
}
