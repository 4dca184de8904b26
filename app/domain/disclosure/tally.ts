import type { Answers } from '../response/answers'
import type { RatingCounts } from './rating-counts'
import type { TypedCounts } from './staff-complement'

/** One response as sealing sees it: the answers, how they came, and who typed them. */
export interface SealableResponse {
  readonly answers: Answers
  readonly evidenceKind: string
  readonly typedBy: string | null
}

/**
 * What sealing knows of responses: how many there are, how often each rating, option and priority was given, by which ways, and how many passed
 * through whose hands. Nobody has a place in it, so whatever is made from it stays the same when two people change places.
 */
export interface Tally {
  readonly n: number
  readonly typed: TypedCounts
  readonly evidence: ReadonlyMap<string, number>
  readonly priorities: ReadonlyMap<string, number>
  readonly ratings: ReadonlyMap<string, RatingCounts>
  /** Theme → who typed how many of its ratings. */
  readonly typedRatings: ReadonlyMap<string, TypedCounts>
  /** Question → how often each option was chosen. */
  readonly choices: ReadonlyMap<string, ReadonlyMap<number, number>>
  /** Question → who typed how many of its choices. */
  readonly typedChoices: ReadonlyMap<string, TypedCounts>
}

export const emptyTally: Tally = {
  n: 0,
  typed: new Map(),
  evidence: new Map(),
  priorities: new Map(),
  ratings: new Map(),
  typedRatings: new Map(),
  choices: new Map(),
  typedChoices: new Map(),
}

function addTo<Key>(counts: Map<Key, number>, key: Key, count = 1): void {
  counts.set(key, (counts.get(key) ?? 0) + count)
}

type Nested<Key> = Map<string, Map<Key, number>>

function inner<Key>(outer: Nested<Key>, name: string): Map<Key, number> {
  const known = outer.get(name) ?? new Map<Key, number>()
  outer.set(name, known)
  return known
}

/** Adds what one person gave to each item, and who typed it. */
function addGiven(given: Readonly<Record<string, number>>, counts: Nested<number>, typedBy: string | null, typed: Nested<string>): void {
  for (const [item, value] of Object.entries(given)) {
    addTo(inner(counts, item), value)
    if (typedBy !== null) addTo(inner(typed, item), typedBy)
  }
}

/** Counts responses; the memory it takes depends on the themes and the typists, not on how many responses there are. */
export function tallyOf(responses: Iterable<SealableResponse>): Tally {
  let n = 0
  const [typed, evidence, priorities] = [new Map<string, number>(), new Map<string, number>(), new Map<string, number>()]
  const [ratings, choices] = [new Map<string, Map<number, number>>(), new Map<string, Map<number, number>>()]
  const [typedRatings, typedChoices] = [new Map<string, Map<string, number>>(), new Map<string, Map<string, number>>()]
  for (const { answers, evidenceKind, typedBy } of responses) {
    n += 1
    addTo(evidence, evidenceKind)
    if (typedBy !== null) addTo(typed, typedBy)
    for (const theme of new Set(answers.priorities)) addTo(priorities, theme)
    addGiven(answers.ratings, ratings, typedBy, typedRatings)
    addGiven(answers.choices ?? {}, choices, typedBy, typedChoices)
  }
  return { n, typed, evidence, priorities, ratings, typedRatings, choices, typedChoices }
}

function addCounts<Key>(one: ReadonlyMap<Key, number>, other: ReadonlyMap<Key, number>): ReadonlyMap<Key, number> {
  const sum = new Map(one)
  for (const [key, count] of other) addTo(sum, key, count)
  return sum
}

function addEach<Key>(
  one: ReadonlyMap<string, ReadonlyMap<Key, number>>,
  other: ReadonlyMap<string, ReadonlyMap<Key, number>>,
): ReadonlyMap<string, ReadonlyMap<Key, number>> {
  const none: ReadonlyMap<Key, number> = new Map()
  return new Map([...one.keys(), ...other.keys()].map((name) => [name, addCounts(one.get(name) ?? none, other.get(name) ?? none)]))
}

/** The tally of two sets of responses together. */
export function addTallies(one: Tally, other: Tally): Tally {
  return {
    n: one.n + other.n,
    typed: addCounts(one.typed, other.typed),
    evidence: addCounts(one.evidence, other.evidence),
    priorities: addCounts(one.priorities, other.priorities),
    ratings: addEach(one.ratings, other.ratings),
    typedRatings: addEach(one.typedRatings, other.typedRatings),
    choices: addEach(one.choices, other.choices),
    typedChoices: addEach(one.typedChoices, other.typedChoices),
  }
}
