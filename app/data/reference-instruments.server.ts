import { allowedScales, storedScale } from '~/domain/disclosure/scale'
import source from '../../prisma/reference/themes.json'
import type { Instrument, Theme } from './generated/sqlite/client'

/** The themes that the seven survey indicators of the 2018 framework measure. */
const indicatorThemes = ['PS02', 'PS07', 'PS08', 'PS09', 'PS10', 'PS12', 'PS14']

export const themeRows: readonly Theme[] = source.themes.map(({ aliases, ...theme }) => ({ ...theme, aliases: JSON.stringify(aliases) }))

/** What a child of primary school meets on its own: the way there, green places, play, friends, feeling safe, tidiness, being listened to. */
const childrensThemes = ['PS01', 'PS05', 'PS06', 'PS10', 'PS12', 'PS13', 'PS14']

/** Off until a partnership has confirmed consent and wording: see docs/decisions/0024-children-are-asked-on-three-points.md. */
const childrens: Instrument = {
  id: 'children-3',
  title: 'Seven themes for children, on three points',
  edition: '2022',
  scaleMin: allowedScales.threePoint.min,
  scaleMax: allowedScales.threePoint.max,
  audience: 'children',
  themes: JSON.stringify(childrensThemes),
}

function instrument(id: string, title: string, themes: readonly string[]): Instrument {
  const { min, max } = storedScale(source.scale.min, source.scale.max)
  return { id, title, edition: '2022', scaleMin: min, scaleMax: max, audience: 'adults', themes: JSON.stringify(themes) }
}

export const instrumentRows: readonly Instrument[] = [
  instrument(
    'place-standard-14',
    'All 14 themes',
    source.themes.map((theme) => theme.code),
  ),
  instrument('place-standard-7', 'The seven themes of the indicators', indicatorThemes),
  childrens,
]
