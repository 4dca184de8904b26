import { ratingScale, type Scale } from '~/domain/disclosure/scale'
import type { ReleasedConsensus, ReleasedGroup } from '~/domain/disclosure/release'
import { themeName } from './theme-name'

interface Properties {
  readonly consensus: readonly ReleasedConsensus[]
  readonly groups: readonly ReleasedGroup[]
  /** Of the wave's themes; releases from before other scales carry none. */
  readonly scale: Scale | undefined
}

/** Ratings that groups agreed on together, apart from the scores of individuals; nothing when there are none. */
export function ConsensusTables({ consensus, groups, scale = ratingScale }: Properties) {
  if (consensus.length === 0) return null
  return (
    <section aria-labelledby="agreed">
      <h2 id="agreed">Agreed by groups</h2>
      <p>One rating for each theme that a group agreed on together. These are not part of the scores above.</p>
      {consensus.map((entry, index) => (
        <ConsensusTable key={index} entry={entry} title={titleOf(entry, groups)} scale={scale} />
      ))}
    </section>
  )
}

function titleOf(entry: ReleasedConsensus, groups: readonly ReleasedGroup[]): string {
  if (entry.kind === 'range') return 'Several smaller groups together'
  const name = groups.find((group) => group.code === entry.group)?.name ?? entry.group
  return `${name}, a group of ${entry.headCount}`
}

interface TableProperties {
  readonly entry: ReleasedConsensus
  readonly title: string
  readonly scale: Scale
}

function ConsensusTable({ entry, title, scale }: TableProperties) {
  return (
    <table className="ds_table wm-agreed">
      <caption>{title}</caption>
      <thead>
        <tr>
          <th scope="col">Theme</th>
          <th scope="col">
            Rating, from {scale.min} to {scale.max}
          </th>
        </tr>
      </thead>
      <tbody>
        {ratingTexts(entry).map(([theme, text]) => (
          <tr key={theme}>
            <th scope="row">{themeName(theme)}</th>
            <td>{text}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function ratingTexts(entry: ReleasedConsensus): (readonly [theme: string, text: string])[] {
  if (entry.kind === 'sheet') return Object.entries(entry.ratings).map(([theme, rating]) => [theme, String(rating)])
  return Object.entries(entry.ratings).map(([theme, { from, to }]) => [theme, from === to ? String(from) : `from ${from} to ${to}`])
}
