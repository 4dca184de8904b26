import type { Instrument } from '~/domain/instrument/instrument'
import type { Theme } from '~/domain/instrument/theme'
import type { Words } from '~/ui/respond/words'

/** What the numbers of a scale mean: its ends, and where children are asked its middle too. */
export interface ScaleWords {
  readonly low: string
  readonly middle?: string
  readonly high: string
}

/** What the scale of the themes means to whoever is asked. */
export function scaleWordsOf({ audience }: Instrument, { t }: Words): ScaleWords {
  if (audience === 'adults') return { low: t('ask.low'), high: t('ask.high') }
  return { low: t('children.low'), middle: t('children.middle'), high: t('children.high') }
}

/** The question of a theme, in words for whoever is asked. */
export function askOf(theme: Theme, { audience }: Instrument, { t, themeAsk }: Words): string {
  // A theme that no child is asked about has no such key; locales.test.ts holds that each of the instrument has one.
  return audience === 'adults' ? themeAsk(theme) : t(`children.asks.${theme.code}` as 'children.asks.PS01')
}
