import { removeIdentifiers } from '../anonymise/remove-identifiers'
import { accepted, type Problem, refused, type Result } from '../kernel/result'
import { parseOrganisations, type TypedOrganisations } from './participating'
import { engagementStandards, type EngagementStandard, type Participating, type WorkshopAudience } from './workshop'

/** A standard that the workshop met, and how. */
export interface StandardMet {
  readonly standard: EngagementStandard
  /** 1 to 300 characters. */
  readonly note: string
}

/** How many people of each audience came: whole numbers from 0. */
export type HeadCounts = Readonly<Partial<Record<WorkshopAudience, number>>>

export interface WorkshopFinish {
  readonly headCounts: HeadCounts
  readonly organisations: readonly Participating[]
  readonly standards: readonly StandardMet[]
}

/** The form at the end of a workshop as it was typed. */
export interface TypedFinish extends TypedOrganisations {
  /** By audience. */
  readonly headCounts: Readonly<Record<string, string>>
  /** By standard: how it was met; empty: it was not. */
  readonly standards: Readonly<Record<string, string>>
}

/** The most people of one audience; the most characters of a note. */
export const finishLimits = { headCount: 500, note: 300 } as const

function parseHeadCount(typed: string): number | null {
  const text = typed.trim()
  if (!/^\d{1,3}$/.test(text)) return null
  const count = Number(text)
  return count > finishLimits.headCount ? null : count
}

/** Why these head-counts cannot stand: one is missing, belongs to nobody who was invited, or is no whole number from 0 to 500; all are 0. */
export function headCountProblems(counts: HeadCounts, invited: readonly WorkshopAudience[]): readonly Problem[] {
  const wrong = invited.filter((audience) => {
    const count = counts[audience]
    return count === undefined || !Number.isInteger(count) || count < 0 || count > finishLimits.headCount
  })
  if (wrong.length > 0)
    return wrong.map((audience) => ({
      item: `count-${audience}`,
      key: 'workshop.head-count',
      values: { audience, most: finishLimits.headCount },
    }))
  const isNobody = invited.every((audience) => counts[audience] === 0)
  return isNobody ? [{ item: `count-${invited[0] ?? ''}`, key: 'workshop.head-count.nobody' }] : []
}

function parseHeadCounts(typed: TypedFinish['headCounts'], invited: readonly WorkshopAudience[]): Result<HeadCounts> {
  const counts: HeadCounts = Object.fromEntries(
    invited.flatMap((audience) => {
      const count = parseHeadCount(typed[audience] ?? '')
      return count === null ? [] : [[audience, count] as const]
    }),
  )
  const problems = headCountProblems(counts, invited)
  return problems.length === 0 ? accepted(counts) : refused(...problems)
}

function parseStandards(typed: TypedFinish['standards']): Result<readonly StandardMet[]> {
  const met = engagementStandards.flatMap((standard): readonly StandardMet[] => {
    // A statement publishes it: what points to somebody by its form does not even come to be kept.
    const note = removeIdentifiers((typed[standard] ?? '').replace(/\s+/g, ' ').trim())
    return note === '' ? [] : [{ standard, note }]
  })
  const long = met.filter(({ note }) => note.length > finishLimits.note)
  if (long.length === 0) return accepted(met)
  return refused(
    ...long.map(({ standard }) => ({ item: `standard-${standard}`, key: 'workshop.text.long', values: { most: finishLimits.note } })),
  )
}

/**
 * What is recorded at the end of a workshop, or what is missing: a head-count for every audience that was invited (`invited`), 0 for one of
 * which nobody came. `partners`: the names of the partnership's partners.
 */
export function parseWorkshopFinish(
  typed: TypedFinish,
  invited: readonly WorkshopAudience[],
  partners: readonly string[],
): Result<WorkshopFinish> {
  const [counts, organisations, standards] = [
    parseHeadCounts(typed.headCounts, invited),
    parseOrganisations(typed, partners),
    parseStandards(typed.standards),
  ]
  if (counts.ok && organisations.ok && standards.ok)
    return accepted({ headCounts: counts.value, organisations: organisations.value, standards: standards.value })
  return refused(...[counts, organisations, standards].flatMap((part) => (part.ok ? [] : part.problems)))
}
