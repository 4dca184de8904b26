import { accepted, refused, type Problem, type Result } from '../kernel/result'
import { parseSheetFields, type SheetFields } from './sheet-fields'
import type { SheetQuestions } from './sheet-questions'

/** What a group agreed on together: ratings on the scale by theme code, from so many people. Never part of a batch. */
export interface ConsensusEntry {
  readonly headCount: number
  readonly ratings: Readonly<Record<string, number>>
  /** The group agreed that it may be shown. */
  readonly mayShow: boolean
}

/** The smallest and the largest group: one person alone agrees with nobody. */
export const consensusHeads = { least: 2, most: 500 } as const

function problemOfHeads(typed: string): Problem | null {
  const isInRange = /^\d{1,3}$/.test(typed) && Number(typed) >= consensusHeads.least && Number(typed) <= consensusHeads.most
  return isInRange ? null : { item: 'headCount', key: 'head-count', values: consensusHeads }
}

/** A consensus sheet from its form: a head-count, and at least one theme rated. Refuses with every problem there is. */
export function parseConsensus(
  typed: { readonly headCount: string; readonly mayShow: 'yes' | 'no'; readonly fields: SheetFields },
  { themes, scale }: Pick<SheetQuestions, 'themes' | 'scale'>,
): Result<ConsensusEntry> {
  const headCount = typed.headCount.trim()
  const heads = problemOfHeads(headCount)
  const ratingsOnly = Object.fromEntries(themes.map((theme) => [theme, typed.fields[theme]]))
  const parsed = parseSheetFields(ratingsOnly, { themes, scale, own: [] })
  const ratings = parsed.ok ? parsed.value.answers.ratings : {}
  const isBlank = parsed.ok && Object.keys(ratings).length === 0
  const problems = [
    ...(heads === null ? [] : [heads]),
    ...(parsed.ok ? [] : parsed.problems),
    ...(isBlank ? [{ item: themes[0] ?? 'headCount', key: 'consensus-blank' }] : []),
  ]
  return problems.length > 0 ? refused(...problems) : accepted({ headCount: Number(headCount), ratings, mayShow: typed.mayShow === 'yes' })
}
