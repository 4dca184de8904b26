import { useResultWords } from './result-words'

interface Properties {
  readonly themes: readonly string[]
  readonly at: string
  readonly query: string
  /** The release whose quotes are opened; null: none is. */
  readonly quotedRelease: number | null
}

/**
 * The way to what people wrote and said, theme by theme. The words themselves stand on pages of their own, which nobody may keep: so what is
 * taken down goes at once, and the page of a release stays the same for ever.
 */
export function SaidLinks({ themes, at, query, quotedRelease }: Properties) {
  const { t, themeName } = useResultWords()
  return (
    <section aria-labelledby="said" className="wm-no-print">
      <h2 id="said">{t('said.heading')}</h2>
      <p>{t('said.lead')}</p>
      <ul className="wm-said">
        {themes.map((theme) => (
          <li key={theme}>
            <a href={`${at}/results/themes/${theme}${query}`}>{themeName(theme)}</a>
          </li>
        ))}
      </ul>
      {quotedRelease === null ? null : (
        <p>
          <a href={`${at}/releases/${quotedRelease}/quotes`}>{t('said.all')}</a>
        </p>
      )}
    </section>
  )
}
