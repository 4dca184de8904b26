import { accepted, refused, type Problem, type Result } from '../kernel/result'
import { everydayWords } from './everyday-words'

export const placeKinds = [
  'settlement',
  'scheme',
  'street',
  'pub',
  'surgery',
  'court',
  'prison',
  'hostel',
  'cafe',
  'school',
  'other',
] as const
export type PlaceKind = (typeof placeKinds)[number]

/** A place by which people of the area could be recognised: a name of the gazetteer that a partnership extends. */
export interface LocalPlace {
  readonly name: string
  readonly kind: PlaceKind
}

/** Characters of a name, lines that can be pasted at once, and names of a partnership: what a phone loads stays small. */
export const placeLimits = { least: 2, most: 60, lines: 500, names: 3000 } as const

export function isPlaceKind(text: string): text is PlaceKind {
  return (placeKinds as readonly string[]).includes(text)
}

/** Two names with the same key are the same place: case does not tell them apart. */
export function placeKey(name: string): string {
  return name.toLowerCase()
}

function tidy(text: string): string {
  return text.normalize('NFC').replace(/\s+/g, ' ').trim()
}

function problemKey(name: string, taken: ReadonlySet<string>): string | null {
  if (name.length < placeLimits.least) return 'place.short'
  if (name.length > placeLimits.most) return 'place.long'
  if (!/\p{L}/u.test(name)) return 'place.letters'
  if (everydayWords.has(placeKey(name))) return 'place.everyday'
  return taken.has(placeKey(name)) ? 'place.twice' : null
}

function problemOf(item: string, name: string, taken: ReadonlySet<string>, line: number | null): Problem | null {
  const key = problemKey(name, taken)
  if (key === null) return null
  const shown = name.length > placeLimits.most ? `${name.slice(0, placeLimits.most)}…` : name
  const values = { least: placeLimits.least, most: placeLimits.most, name: shown }
  return { item, key, values: line === null ? values : { ...values, line } }
}

/** One name of 2–60 characters with a letter in it, in single spaces; refuses an everyday word and a name that is `known`, in any case. */
export function parsePlace(typed: string, known: readonly LocalPlace[]): Result<readonly string[]> {
  const name = tidy(typed)
  const problem = problemOf('name', name, new Set(known.map((place) => placeKey(place.name))), null)
  if (problem !== null) return refused(problem)
  return known.length < placeLimits.names ? accepted([name]) : refused(tooMany('name'))
}

function tooMany(item: string): Problem {
  return { item, key: 'place.most', values: { most: placeLimits.names } }
}

/** The same of a list, one name a line, blank lines passed over; refuses all of it with a problem for every line that is wrong. */
export function parsePlaces(typed: string, known: readonly LocalPlace[]): Result<readonly string[]> {
  const lines = typed.split(/\r\n|\r|\n/).map((text, index) => ({ name: tidy(text), line: index + 1 }))
  const named = lines.filter(({ name }) => name !== '')
  if (named.length === 0) return refused({ item: 'names', key: 'place.none' })
  if (named.length > placeLimits.lines) return refused({ item: 'names', key: 'place.lines', values: { most: placeLimits.lines } })
  const taken = new Set(known.map((place) => placeKey(place.name)))
  const problems: Problem[] = []
  for (const { name, line } of named) {
    const problem = problemOf('names', name, taken, line)
    if (problem !== null) problems.push(problem)
    taken.add(placeKey(name))
  }
  if (problems.length > 0) return refused(...problems)
  return known.length + named.length > placeLimits.names ? refused(tooMany('names')) : accepted(named.map(({ name }) => name))
}
