import { accepted, type Problem, refused, type Result } from '../kernel/result'
import type { Participating } from './workshop'

/** Organisations as a form names them; every text holds a name a line. */
export interface TypedOrganisations {
  /** Who helped to run the workshop. */
  readonly facilitated: string
  /** Chosen from the list of partners. */
  readonly partners: readonly string[]
  /** Partners that are not in that list. */
  readonly otherPartners: string
  /** Organisations that are no partners. */
  readonly others: string
}

/** The most characters of a name, and the most organisations of one workshop. */
export const organisationLimits = { name: 120, most: 80 } as const

function namesIn(lines: string): readonly string[] {
  return lines.split(/\r?\n/).flatMap((line) => {
    const name = line.replace(/\s+/g, ' ').trim()
    return name === '' ? [] : [name]
  })
}

function sameName(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase()
}

function longNames(item: string, lines: string): readonly Problem[] {
  const { name: most } = organisationLimits
  const long = namesIn(lines).find((name) => name.length > most)
  return long === undefined ? [] : [{ item, key: 'workshop.organisation.long', values: { most, begins: long.slice(0, 30) } }]
}

/**
 * The organisations of a workshop, each once: whoever helped to run it stands as that. `known`: the names of the partnership's partners; one of
 * them is a partner wherever it was typed. Refuses names of more than 120 characters and more than 80 organisations.
 */
export function parseOrganisations(typed: TypedOrganisations, known: readonly string[]): Result<readonly Participating[]> {
  const problems = (['facilitated', 'otherPartners', 'others'] as const).flatMap((item) => longNames(item, typed[item]))
  if (problems.length > 0) return refused(...problems)
  const partners = [...known, ...typed.partners, ...namesIn(typed.otherPartners)]
  const facilitated = namesIn(typed.facilitated).map((name) => ({ name, part: 'facilitated' as const }))
  const took = [...typed.partners, ...namesIn(typed.otherPartners), ...namesIn(typed.others)].map((name) => ({
    name,
    part: 'took-part' as const,
  }))
  const named = [...facilitated, ...took]
  const once = named.filter(({ name }, index) => named.findIndex((other) => sameName(other.name, name)) === index)
  if (once.length > organisationLimits.most)
    return refused({ item: 'others', key: 'workshop.organisations.most', values: { most: organisationLimits.most } })
  return accepted(once.map((one) => ({ ...one, isPartner: partners.some((partner) => sameName(partner, one.name)) })))
}
