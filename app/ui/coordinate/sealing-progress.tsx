interface Properties {
  readonly percent: number
  /** This page, as it looks again by itself. */
  readonly here: string
  /** Whether it looks again by itself: somebody who reads slowly or listens may stop that. */
  readonly looksAgain: 'by itself' | 'by hand'
}

/** How far a sealing has come: per cent and never how many, because that would tell how many answered. */
export function SealingProgress({ percent, here, looksAgain }: Properties) {
  const byHand = `${here}?look=by-hand`
  return (
    <div className="wm-panel">
      <p>The answers are being turned into public records. You may leave this page: it goes on without you.</p>
      <p>
        <label htmlFor="sealing">How far it is</label>
        <br />
        <progress className="wm-progress" id="sealing" max={100} value={percent}>
          {percent} per cent
        </progress>{' '}
        <strong>{percent} per cent</strong>
      </p>
      {looksAgain === 'by itself' ? <p>This page looks again by itself every few seconds.</p> : null}
      <div className="wm-actions">
        <a className="ds_button ds_button--secondary" href={looksAgain === 'by itself' ? here : byHand}>
          Look again
        </a>
        {looksAgain === 'by itself' ? <a href={byHand}>Look again only when I ask</a> : <a href={here}>Look again by itself</a>}
      </div>
    </div>
  )
}
