import { ratingScale, type Scale } from '~/domain/disclosure/scale'
import type { ReleasedConsensus, ReleasedGroup } from '~/domain/disclosure/release'
import { type ResultWords, useResultWords } from '../result/result-words'

interface Properties {
  readonly consensus: readonly ReleasedConsensus[]
  readonly groups: readonly ReleasedGroup[]
  /** Of the wave's themes; releases from before other scales carry none. */
  readonly scale: Scale | undefined
}

/** Ratings that groups agreed on together, apart from the scores of individuals; nothing when there are none. */
export function ConsensusTables({ consensus, groups, scale = ratingScale }: Properties) {
  const words = useResultWords()
  const { t } = words
  if (consensus.length === 0) return null
  return (
    <section aria-labelledby="agreed">
      <h2 id="agreed">{t('agreed.heading')}</h2>
      <p>{t('agreed.lead')}</p>
      {consensus.map((entry, index) => (
        <ConsensusTable key={index} entry={entry} title={titleOf(entry, groups, words)} scale={scale} />
      ))}
    </section>
  )
}

function titleOf(entry: ReleasedConsensus, groups: readonly ReleasedGroup[], { t }: ResultWords): string {
  if (entry.kind === 'range') return t('agreed.several')
  const name = groups.find((group) => group.code === entry.group)?.name ?? entry.group
  return t('agreed.of', { group: name, size: entry.headCount })
}

interface TableProperties {
  readonly entry: ReleasedConsensus
  readonly title: string
  readonly scale: Scale
}

function ConsensusTable({ entry, title, scale }: TableProperties) {
  const words = useResultWords()
  const { t, themeName } = words
  return (
    <table className="ds_table wm-agreed">
      <caption>{title}</caption>
      <thead>
        <tr>
          <th scope="col">{t('scores.theme')}</th>
          <th scope="col">{t('agreed.rating', { min: scale.min, max: scale.max })}</th>
        </tr>
      </thead>
      <tbody>
        {ratingTexts(entry, words).map(([theme, text]) => (
          <tr key={theme}>
            <th scope="row">{themeName(theme)}</th>
            <td>{text}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function ratingTexts(entry: ReleasedConsensus, { t }: ResultWords): (readonly [theme: string, text: string])[] {
  if (entry.kind === 'sheet') return Object.entries(entry.ratings).map(([theme, rating]) => [theme, String(rating)])
  return Object.entries(entry.ratings).map(([theme, { from, to }]) => [theme, from === to ? String(from) : t('agreed.range', { from, to })])
}
