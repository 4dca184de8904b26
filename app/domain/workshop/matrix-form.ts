import { accepted, type Problem, refused, type Result } from '../kernel/result'
import type { PartnerPart } from './partner-matrix'
import type { Stage } from './workshop'

/** The most characters of a name and of what stands in place of ticks, and the most partners of a matrix. */
export const matrixLimits = { name: 120, prose: 600, partners: 60 } as const

/** The answers to "how is this partner told of". */
export const tellings = ['by-stage', 'in-words', 'not-yet'] as const

/** The row of the form that adds a partner; it is left blank where none is added. */
export const newRow = 'new'

/** One partner as it was typed. */
export interface TypedPartner {
  /** The id of the partner, or `new`. */
  readonly id: string
  readonly name: string
  /** Its place in the list, counted from 1. */
  readonly place: string
  readonly told: string
  readonly ticked: readonly string[]
  readonly prose: string
}

export interface ChangedPartner {
  /** Null: it is added. */
  readonly id: string | null
  readonly name: string
  readonly part: PartnerPart
}

/** A name in single spaces. */
function tidy(text: string): string {
  return text.normalize('NFC').replace(/\s+/g, ' ').trim()
}

function isBlank({ id, name, told, ticked, prose }: TypedPartner): boolean {
  return id === newRow && tidy(name) === '' && ticked.length === 0 && prose.trim() === '' && told !== 'in-words'
}

function nameProblem(name: string, former: ReadonlySet<string>): string | null {
  if (name === '') return 'matrix.name.missing'
  if (name.length > matrixLimits.name) return 'matrix.name.long'
  return former.has(name.toLowerCase()) ? 'matrix.name.twice' : null
}

function proseProblem({ told, prose }: TypedPartner): string | null {
  if (told !== 'in-words') return null
  if (prose.trim() === '') return 'matrix.prose.missing'
  return prose.trim().length > matrixLimits.prose ? 'matrix.prose.long' : null
}

function problemsOf(typed: TypedPartner, former: ReadonlySet<string>): readonly Problem[] {
  const name = tidy(typed.name)
  const about = (field: string, key: string | null, most: number): readonly Problem[] =>
    key === null ? [] : [{ item: `${field}-${typed.id}`, key, values: { name: name.slice(0, matrixLimits.name), most } }]
  const isKnown = tellings.some((telling) => telling === typed.told)
  return [
    ...about('name', nameProblem(name, former), matrixLimits.name),
    ...about('place', /^\s*\d{1,3}\s*$/.test(typed.place) || typed.place.trim() === '' ? null : 'matrix.place', matrixLimits.partners),
    ...about('told', isKnown ? null : 'matrix.told', 0),
    ...about('prose', proseProblem(typed), matrixLimits.prose),
  ]
}

function partOf({ told, ticked, prose }: TypedPartner, stages: readonly Pick<Stage, 'code'>[]): PartnerPart {
  if (told === 'in-words') return { told, prose: prose.trim() }
  if (told === 'by-stage') return { told, ticked: stages.map(({ code }) => code).filter((code) => ticked.includes(code)) }
  return { told: 'not-yet' }
}

/** A place that is left blank is the end of the list. */
function placeOf({ place }: TypedPartner): number {
  return place.trim() === '' ? Number.POSITIVE_INFINITY : Number(place)
}

/**
 * The partners of a matrix in their new order: by the typed place, and by the former order where two share one. Refuses a partner without a
 * name or with the name of another, words that are missing or too long, and more partners than a matrix holds. Ticks count at these stages only.
 */
export function parseMatrixForm(typed: readonly TypedPartner[], stages: readonly Pick<Stage, 'code'>[]): Result<readonly ChangedPartner[]> {
  const filled = typed.filter((partner) => !isBlank(partner))
  const names = new Set<string>()
  const problems: Problem[] = []
  for (const partner of filled) {
    problems.push(...problemsOf(partner, names))
    names.add(tidy(partner.name).toLowerCase())
  }
  if (filled.length > matrixLimits.partners) {
    problems.push({ item: `name-${newRow}`, key: 'matrix.partners', values: { most: matrixLimits.partners } })
  }
  if (problems.length > 0) return refused(...problems)
  const ordered = filled.toSorted((one, other) => (placeOf(one) === placeOf(other) ? 0 : placeOf(one) - placeOf(other)))
  return accepted(
    ordered.map((partner) => ({ id: partner.id === newRow ? null : partner.id, name: tidy(partner.name), part: partOf(partner, stages) })),
  )
}
