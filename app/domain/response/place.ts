import type { Instrument } from '../instrument/instrument'
import { fieldNames, type Draft } from './draft'

/** Where somebody goes on who comes back: the item after the last one they answered, then the priorities; null for the beginning. */
export function placeOf(draft: Draft, { themes, own }: Instrument): string | null {
  const codes = [...themes, ...own].map(({ code }) => code)
  const said = [draft.ratings, draft.good, draft.better, draft.choices, draft.own]
  const last = codes.findLastIndex((code) => said.some((kind) => (kind[code] ?? '') !== ''))
  if (draft.priorities.length > 0) return fieldNames.priority
  return last < 0 ? null : (codes[last + 1] ?? fieldNames.priority)
}
