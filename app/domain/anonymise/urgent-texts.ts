import type { WrittenText } from '../response/answers'
import { removeIdentifiers } from './remove-identifiers'
import { speaksOfDanger } from './speaks-of-danger'

/** Why a text cannot wait: its writer ticked that somebody is in danger, or the published rules found it. */
export type UrgentCause = 'ticked' | 'rule'

export interface UrgentText extends WrittenText {
  readonly cause: UrgentCause
}

interface Written {
  readonly texts: readonly WrittenText[]
  readonly saysDanger?: boolean | undefined
}

/**
 * The texts of one form that are read before the wave closes. Where the writer ticked, all of them in their own words, because help needs the
 * details; where the rules matched, those that matched, with placeholders.
 */
export function urgentTexts({ texts, saysDanger = false }: Written): readonly UrgentText[] {
  if (saysDanger) return texts.map((text) => ({ ...text, cause: 'ticked' }))
  return texts
    .filter(({ text }) => speaksOfDanger(text))
    .map(({ text, ...where }) => ({ ...where, text: removeIdentifiers(text), cause: 'rule' }))
}

/**
 * The same for a sheet of paper that may have been typed twice: one tick is enough, and of a box that was typed differently the entry
 * with the tick counts, otherwise the first, unless only the second speaks of danger.
 */
export function urgentTextsOfSheet(entry: Written | null, again: Written | null): readonly UrgentText[] {
  const typed = [entry, again].filter((one) => one !== null)
  const isTicked = ({ saysDanger = false }: Written) => saysDanger
  const ticked = typed.filter(isTicked)
  const saysDanger = ticked.length > 0
  const inOrder = [...ticked, ...typed.filter((one) => !isTicked(one))]
  const urgent = inOrder.flatMap(({ texts }) => urgentTexts({ texts, saysDanger }))
  const isFirst = ({ theme, box }: UrgentText, at: number) => urgent.findIndex((one) => one.theme === theme && one.box === box) === at
  return urgent.filter(isFirst)
}
