import type { LinkedFigure } from '~/domain/action/done-about-release'
import { FigureCell } from '../release/figure-cell'
import { themeName } from '../release/theme-name'
import { withdrawalText } from '../release/withdrawal-text'

/** The displayed scores that an action answers, each with its release. */
export function LinkedFiguresList({ figures, at }: { readonly figures: readonly LinkedFigure[]; readonly at: string }) {
  if (figures.length === 0) return null
  return (
    <ul className="wm-linked">
      {figures.map(({ theme, release, wave, figure, withdrawal }) => (
        <li key={`${release}-${theme}`}>
          {themeName(theme)}: <FigureCell figure={figure} />{' '}
          <a href={`${at}/releases/${release}`}>
            {wave} (release {release})
          </a>
          {withdrawal === null ? null : <span className="wm-mark">{withdrawalText(withdrawal)}</span>}
        </li>
      ))}
    </ul>
  )
}
