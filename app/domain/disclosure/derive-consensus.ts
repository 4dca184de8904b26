import type { DisclosurePolicy } from './policy'
import type { ReleasedConsensus } from './release'

/** One rating a theme agreed by a group: `group` is the code of its community. */
export interface AgreedSheet {
  readonly group: string
  readonly headCount: number
  readonly mayShow: boolean
  readonly ratings: Readonly<Record<string, number>>
}

type Range = { readonly from: number; readonly to: number }

function rangeOf(theme: string, sheets: readonly AgreedSheet[], policy: DisclosurePolicy): Range | null {
  const rated = sheets.filter((sheet) => sheet.ratings[theme] !== undefined)
  const people = rated.reduce((total, sheet) => total + sheet.headCount, 0)
  if (new Set(rated.map((sheet) => sheet.group)).size < 2 || people < policy.k) return null
  const ratings = rated.map((sheet) => sheet.ratings[theme] as number)
  return { from: Math.min(...ratings), to: Math.max(...ratings) }
}

/**
 * What may be shown of sheets that groups agreed on: one of at least k people as it is, smaller ones only as a range over sheets of two or
 * more communities with at least k people together. A sheet that its group did not agree to show never counts. Nothing here enters a score.
 */
export function deriveConsensus(
  sheets: readonly AgreedSheet[],
  themes: readonly string[],
  policy: DisclosurePolicy,
): readonly ReleasedConsensus[] {
  const agreed = sheets.filter((sheet) => sheet.mayShow)
  const shown = agreed
    .filter((sheet) => sheet.headCount >= policy.k)
    .map(({ group, headCount, ratings }) => ({ kind: 'sheet' as const, group, headCount, ratings: inOrder(ratings, themes) }))
    .toSorted((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1))
  const small = agreed.filter((sheet) => sheet.headCount < policy.k)
  const ranges = themes.flatMap((theme) => {
    const range = rangeOf(theme, small, policy)
    return range === null ? [] : [[theme, range] as const]
  })
  return ranges.length === 0 ? shown : [...shown, { kind: 'range', ratings: Object.fromEntries(ranges) }]
}

function inOrder(ratings: Readonly<Record<string, number>>, themes: readonly string[]): Record<string, number> {
  return Object.fromEntries(themes.flatMap((theme) => (ratings[theme] === undefined ? [] : [[theme, ratings[theme]]])))
}
