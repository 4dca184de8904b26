interface Properties {
  /** Why somebody does not review a workshop; null: they may. */
  readonly excluded: 'facilitated' | 'everybody facilitated' | null
}

/** Why whoever facilitated a workshop does not review it, and what to do where nobody else could. */
export function ExclusionNote({ excluded }: Properties) {
  if (excluded === null) return null
  if (excluded === 'facilitated')
    return (
      <p className="wm-panel">
        You facilitated this workshop, so another reviewer decides what is let through: whoever was there knows who said what.
      </p>
    )
  return (
    <p className="wm-panel wm-panel--warning">
      Everybody who reviews facilitated this workshop, so nobody can review it. Invite another reviewer before the time is over: what nobody
      has reviewed by then is destroyed.
    </p>
  )
}
