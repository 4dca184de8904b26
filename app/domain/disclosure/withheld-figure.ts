import type { Figure } from './figure'
import { mintFigure } from './mint-figure'

/** What is shown where a figure may not be: the same for too few answers and for none. */
export const hiddenFigure = mintFigure({ status: 'hidden' })

/** What is shown where there is no figure yet: no release, or the theme was not asked. */
export const noFigure = mintFigure({ status: 'none' })

/** Whether a figure shows a value: an average, a range or a limit. */
export function isShown({ status }: Figure): boolean {
  return status !== 'hidden' && status !== 'none'
}
