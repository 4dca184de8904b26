import type { Day } from '~/domain/kernel/day'
import { uncheckedOf, type CorrectedText } from '~/locales/corrections'
import type { Language } from '~/locales/languages'
import type { Texts } from '~/locales/texts'

/** What is printed and handed out or hung up for one way in. */
export interface HandOut {
  /** The whole address that the square leads to and that stands beside it. */
  readonly address: string
  /** The last day to answer. */
  readonly closes: Day
  readonly languages: readonly Language[]
  /** The partnership's own wording of each language. */
  readonly corrections: Readonly<Partial<Record<Language, Texts>>>
  /** Named only where the coordinator has ticked it: the name would tell of everybody who holds or photographs it that they belong to the group. */
  readonly group: { readonly code: string; readonly name: string } | null
}

export type HandOutFormat = 'a4' | 'a5' | 'cards'

export const handOutFormats: readonly HandOutFormat[] = ['a4', 'a5', 'cards']

const borrowed = ['code.label', 'welcome.group', 'welcome.heading']

/** The languages in which nobody who speaks them has checked every word that is handed out. */
export function uncheckedHandOuts(corrected: readonly CorrectedText[], offered: readonly Language[]): readonly Language[] {
  const isHandedOut = (key: string) => key.startsWith('poster.') || borrowed.includes(key)
  return offered.filter((language) => uncheckedOf(corrected, { language, reading: 'standard' }).some(isHandedOut))
}

/** In one language other than English the square opens the survey in it; otherwise the phone's own language decides. */
export function squareOf({ address, languages }: HandOut, code: string | null): string {
  const [only, ...others] = languages
  const isOpen = only === undefined || only === 'en' || others.length > 0
  const inLanguage = isOpen ? address : `${address}?lang=${only}`
  return code === null ? inLanguage : `${inLanguage}#${code}`
}
