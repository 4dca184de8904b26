import type { Band } from '~/domain/wave/band'
import type { WaveCommunity } from '~/domain/wave/wave'
import { bandWords } from './wave-words'
import { type WayIn, WayInEntry } from './way-in-entry'

interface Properties {
  readonly waveId: string
  readonly community: WaveCommunity
  /** Of the answers; null when the wave is not open. */
  readonly band: Band | null
  readonly waysIn: readonly WayIn[]
  /** Whether people can, or will be able to, come in. */
  readonly takesAnswers: boolean
}

/** One community of a wave: how many answered, as a band, and its ways in. */
export function CommunitySection({ waveId, community, band, waysIn, takesAnswers }: Properties) {
  const id = `community-${community.code}`
  return (
    <section className="wm-card" aria-labelledby={id}>
      <h3 id={id}>{community.name}</h3>
      {community.meetsAsOneGroup ? <p>Meets as one group.</p> : null}
      {band === null ? null : (
        <p>
          Answers so far: <strong>{bandWords[band]}</strong>
        </p>
      )}
      {waysIn.length === 0 ? <p>There is no way in yet.</p> : null}
      {waysIn.map((wayIn) => (
        <WayInEntry key={wayIn.id} wayIn={wayIn} community={community.name} isOfUse={takesAnswers} />
      ))}
      {takesAnswers ? (
        <p className="wm-no-print">
          <a className="ds_button ds_button--secondary ds_button--small" href={`/waves/${waveId}/add/${community.code}`}>
            Add a way in <span className="wm-visually-hidden">for {community.name}</span>
          </a>
        </p>
      ) : null}
    </section>
  )
}
