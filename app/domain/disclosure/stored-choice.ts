import type { ChoiceCounts } from './choice'

interface StoredRow {
  readonly item: string
  readonly option: number
  readonly count: number | null
}

/** The counts of one question as the append-only table holds them; rows that no sealing could have written are a bug and throw. */
export function storedChoice(rows: readonly StoredRow[]): ChoiceCounts {
  const counts = rows.toSorted((one, other) => one.option - other.option)
  if (counts.some(({ option }, index) => option !== index + 1)) throw new Error('A stored choice lacks an option')
  return counts.map(({ count }) => count) as readonly (number | null)[] as ChoiceCounts
}

/** The stored choices of a batch by the code of their question. */
export function storedChoices(rows: readonly StoredRow[]): ReadonlyMap<string, ChoiceCounts> {
  const codes = [...new Set(rows.map(({ item }) => item))]
  return new Map(codes.map((code) => [code, storedChoice(rows.filter(({ item }) => item === code))]))
}
