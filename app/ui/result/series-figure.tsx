import type { SeriesPoint } from '~/domain/indicator/figure-series'
import { FigureCell } from '../release/figure-cell'
import { figureText } from '../release/figure-text'
import { changeWords } from './change-words'
import { listed } from './compass-words'
import { LinePicture } from './line-picture'
import { useResultWords } from './result-words'

interface Properties {
  readonly id: string
  readonly theme: string
  readonly points: readonly SeriesPoint[]
  /** What the partnership's addresses begin with. */
  readonly at: string
  /** Keeps the language of the page in a link. */
  readonly query: string
}

/** One theme over releases: picture, words and table. */
export function SeriesFigure({ id, theme, points, at, query }: Properties) {
  const words = useResultWords()
  const { t, themeName } = words
  const figures = points.map(({ release, figure }) => t('over.item', { number: release.sequence, figure: figureText(figure, words) }))
  return (
    <section className="wm-chart wm-chart--small" aria-labelledby={id}>
      <h3 id={id}>{themeName(theme)}</h3>
      <LinePicture points={points} labelledBy={`${id}-words`} />
      <p id={`${id}-words`} className="wm-chart__words">
        {t('over.words', { theme: themeName(theme), figures: listed(figures, words) })}
      </p>
      <table className="ds_table wm-series" aria-labelledby={id}>
        <thead>
          <tr>
            <th scope="col">{t('over.release')}</th>
            <th scope="col">{t('scores.score')}</th>
            <th scope="col">{t('over.change')}</th>
          </tr>
        </thead>
        <tbody>
          {points.map((point) => (
            <SeriesRow key={point.release.sequence} point={point} href={`${at}/releases/${point.release.sequence}${query}`} />
          ))}
        </tbody>
      </table>
    </section>
  )
}

function SeriesRow({ point, href }: { readonly point: SeriesPoint; readonly href: string }) {
  const words = useResultWords()
  const { t } = words
  return (
    <tr>
      <th scope="row" data-label={t('over.release')}>
        <a href={href}>{point.release.sequence}</a>
      </th>
      <td>
        {point.mark === 'withdrawn' ? <span className="wm-withheld">{t('withdrawn.mark')}</span> : <FigureCell figure={point.figure} />}
        {point.mark === 'holds a withdrawn group' ? <span className="wm-mark">{t('scores.holds')}</span> : null}
      </td>
      <td>
        {changeWords(point, words)}
        {point.hasOtherWays ? <span className="wm-size">{t('over.mode')}</span> : null}
      </td>
    </tr>
  )
}
