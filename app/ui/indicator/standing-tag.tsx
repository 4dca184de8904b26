import type { StandingStatus } from '~/domain/indicator/standing'
import { standingSigns, standingWords } from './standing-text'

/** A status in words, with its sign and its colour. */
export function StandingTag({ status }: { readonly status: StandingStatus }) {
  return (
    <span className={`wm-standing wm-standing--${status}`}>
      <span aria-hidden="true">{standingSigns[status]} </span>
      {standingWords[status]}
    </span>
  )
}
