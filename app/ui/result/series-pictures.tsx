import type { Release } from '~/domain/disclosure/release'
import { figureSeries } from '~/domain/indicator/figure-series'
import { SeriesFigure } from './series-figure'
import { useResultWords } from './result-words'

interface Properties {
  /** The code of a group, or all groups together. */
  readonly group: string
  /** On the scale 1–7, oldest first. */
  readonly releases: readonly Release[]
  readonly at: string
  readonly query: string
}

/** Small pictures of every theme that these releases asked about, all on one scale. */
export function SeriesPictures({ group, releases, at, query }: Properties) {
  const { t } = useResultWords()
  const themes = [...new Set(releases.flatMap(({ content }) => content.wave.themes))].toSorted()
  return (
    <section aria-labelledby="over">
      <h2 id="over">{t('scores.heading')}</h2>
      <p>{t('over.lead')}</p>
      <p>
        {t('over.signs')} {t('over.steps')} {t('read.sign')}
      </p>
      <div className="wm-charts">
        {themes.map((theme) => (
          <SeriesFigure
            key={theme}
            id={`over-${theme}`}
            theme={theme}
            points={figureSeries(theme, group, releases)}
            at={at}
            query={query}
          />
        ))}
      </div>
    </section>
  )
}
