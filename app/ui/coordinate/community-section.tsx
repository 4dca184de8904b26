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
  /** Whether it can still be said that its people meet as one group. */
  readonly mayMark: boolean
}

/** One community of a wave: how many answered, as a band, and its ways in. */
export function CommunitySection({ waveId, community, band, waysIn, takesAnswers, mayMark }: Properties) {
  const id = `community-${community.code}`
  return (
    <section className="wm-card" aria-labelledby={id}>
      <h3 id={id}>{community.name}</h3>
      {community.meetsAsOneGroup ? <p>Meets as one group: its figures are shown more cautiously.</p> : null}
      {band === null ? null : (
        <p>
          Answers so far: <strong>{bandWords[band]}</strong>
        </p>
      )}
      {waysIn.length === 0 ? <p>{takesAnswers ? 'There is no way in yet.' : 'It had no way in.'}</p> : null}
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
      {mayMark ? <MarkOneGroup community={community} /> : null}
    </section>
  )
}

/** Can be changed until the wave opens, because afterwards the choice could follow the answers. */
function MarkOneGroup({ community }: Pick<Properties, 'community'>) {
  return (
    <form method="post" className="wm-no-print">
      <input type="hidden" name="community" value={community.id} />
      <button className="wm-link-button" type="submit" name="act" value={community.meetsAsOneGroup ? 'unmark-one-group' : 'mark-one-group'}>
        {community.meetsAsOneGroup ? 'Say that it does not meet as one group' : 'Say that it meets as one group'}
        <span className="wm-visually-hidden">: {community.name}</span>
      </button>
    </form>
  )
}
