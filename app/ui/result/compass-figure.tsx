import type { ReactNode } from 'react'
import type { Scale } from '~/domain/disclosure/scale'
import { isShown } from '~/domain/disclosure/withheld-figure'
import { figureText } from '../release/figure-text'
import { CompassPicture } from './compass-picture'
import { compassWords, type NamedFigure } from './compass-words'
import { withheldSign } from './figure-sign'
import { useResultWords } from './result-words'

interface Properties {
  readonly id: string
  readonly title: ReactNode
  readonly entries: readonly NamedFigure[]
  readonly scale: Scale
}

/** A compass with its words and with the list that its numbers stand for. */
export function CompassFigure({ id, title, entries, scale }: Properties) {
  const words = useResultWords()
  const isEmpty = entries.every(({ figure }) => !isShown(figure))
  return (
    <section className="wm-chart" aria-labelledby={id}>
      <h3 id={id}>{title}</h3>
      <p id={`${id}-words`}>{compassWords(entries, scale, words)}</p>
      {isEmpty ? null : (
        <div className="wm-chart__pair">
          <CompassPicture entries={entries} scale={scale} labelledBy={`${id} ${id}-words`} />
          <ol className="wm-legend">
            {entries.map(({ code, name, figure }) => (
              <li key={code}>
                {name}:{' '}
                <span className={classOf(figure.status)}>
                  {figure.status === 'hidden' ? `${withheldSign} ` : null}
                  {figureText(figure, words)}
                </span>
              </li>
            ))}
          </ol>
        </div>
      )}
    </section>
  )
}

function classOf(status: string): string {
  if (status === 'hidden') return 'wm-withheld'
  return status === 'none' ? 'wm-no-figure' : 'wm-figure'
}
