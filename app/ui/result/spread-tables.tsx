import { withdrawalOf } from '~/domain/disclosure/batch-withdrawal'
import type { Figure } from '~/domain/disclosure/figure'
import type { Bands } from '~/domain/disclosure/record'
import type { Release } from '~/domain/disclosure/release'
import { AsTyped, useResultWords } from './result-words'

function bandsOf(figure: Figure | undefined): Bands | null {
  return figure?.status === 'exact' ? (figure.bands ?? null) : null
}

/** How many people gave low, middle and high ratings, where records have it; nothing where none has. */
export function SpreadTables({ content, withdrawn }: Pick<Release, 'content' | 'withdrawn'>) {
  const { t } = useResultWords()
  const groups = content.groups
    .filter(({ code }) => withdrawalOf(code, withdrawn) === null)
    .map(({ code, name, figures }) => ({ code, name, spreads: spreadsOf(content.wave.themes, figures) }))
    .filter(({ spreads }) => spreads.length > 0)
  if (groups.length === 0) return null
  return (
    <section aria-labelledby="spread">
      <h2 id="spread">{t('bands.heading')}</h2>
      <p>{t('bands.lead')}</p>
      {groups.map(({ code, name, spreads }) => (
        <SpreadTable key={code} id={`spread-${code}`} name={name} spreads={spreads} />
      ))}
    </section>
  )
}

interface Spread {
  readonly theme: string
  readonly bands: Bands
}

function spreadsOf(themes: readonly string[], figures: Readonly<Record<string, Figure>>): readonly Spread[] {
  return themes.flatMap((theme) => {
    const bands = bandsOf(figures[theme])
    return bands === null ? [] : [{ theme, bands }]
  })
}

function SpreadTable({ id, name, spreads }: { readonly id: string; readonly name: string; readonly spreads: readonly Spread[] }) {
  const { t, themeName } = useResultWords()
  return (
    <div className="wm-table-box" role="region" aria-labelledby={id} tabIndex={0}>
      <table className="ds_table wm-spread">
        <caption id={id}>
          {t('bands.heading')}: <AsTyped>{name}</AsTyped>
        </caption>
        <thead>
          <tr>
            <th scope="col">{t('scores.theme')}</th>
            <th scope="col">{t('bands.low')}</th>
            <th scope="col">{t('bands.middle')}</th>
            <th scope="col">{t('bands.high')}</th>
            <th scope="col">{t('bands.picture')}</th>
          </tr>
        </thead>
        <tbody>
          {spreads.map(({ theme, bands }) => (
            <tr key={theme}>
              <th scope="row">{themeName(theme)}</th>
              <td>{bands.low}</td>
              <td>{bands.middle}</td>
              <td>{bands.high}</td>
              <td>
                <SpreadBar bands={bands} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

/** Three parts, dark, white and grey, so that they are told apart without colour; always from low to high. */
function SpreadBar({ bands }: { readonly bands: Bands }) {
  const { t } = useResultWords()
  const { low, middle, high } = bands
  const width = (count: number) => Math.round((2000 * count) / (low + middle + high)) / 10
  const [first, second] = [width(low), width(middle)]
  return (
    <svg className="wm-bar" viewBox="0 0 202 22" role="img" aria-label={t('bands.words', { low, middle, high })} direction="ltr">
      <rect x="1" y="1" width={first} height="20" className="wm-bar__low" />
      <rect x={1 + first} y="1" width={second} height="20" className="wm-bar__middle" />
      <rect x={1 + first + second} y="1" width={Math.round(10 * (200 - first - second)) / 10} height="20" className="wm-bar__high" />
    </svg>
  )
}
