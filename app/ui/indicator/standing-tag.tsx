import type { PeriodStanding } from '~/domain/indicator/standing'
import { standingSigns, standingText } from './standing-text'

/** A status in words, with its sign and its colour. */
export function StandingTag({ standing }: { readonly standing: Pick<PeriodStanding, 'status' | 'release'> }) {
  const { status } = standing
  return (
    <span className={`wm-standing wm-standing--${status}`}>
      <span aria-hidden="true">{standingSigns[status]} </span>
      {standingText(standing)}
    </span>
  )
}
