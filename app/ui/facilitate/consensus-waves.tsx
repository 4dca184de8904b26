interface OpenWave {
  readonly id: string
  readonly title: string
  readonly groups: readonly string[]
}

/** Which wave the sheet is for; with one open wave there is nothing to choose. */
export function ConsensusWaves({
  waves,
  chosen,
}: {
  readonly waves: readonly OpenWave[]
  readonly chosen: { readonly id: string } | null
}) {
  if (waves.length === 0) return <p>No wave is open now. Consensus sheets can be entered while a wave is open.</p>
  if (waves.length === 1) return null
  return (
    <>
      <h2 className="ds_h2">Wave</h2>
      <ul>
        {waves.map(({ id, title, groups }) => (
          <li key={id}>
            <a href={`/consensus/new?wave=${id}`} aria-current={id === chosen?.id ? 'page' : undefined}>
              {title}
            </a>
            : {groups.join(', ')}
            {id === chosen?.id ? ' (chosen)' : null}
          </li>
        ))}
      </ul>
    </>
  )
}
