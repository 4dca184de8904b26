/** What happens to one person's phone and to the server, in the order in which it happens. */
export interface Action {
  readonly kind: (typeof kinds)[number][0]
  /** Which of the open tabs, counted around. */
  readonly tab: number
  /** Which page, value, language or way, counted around. */
  readonly nth: number
  readonly value: number
  /** How long the person waits for the page to say what became of it, in milliseconds; null: until it says it. */
  readonly patience: number | null
}

/** One person, from the first opening of the link to the last. */
export interface Sequence {
  readonly seed: number
  /** A one-time code, or an open link whose answers need the phone's work. */
  readonly hasCode: boolean
  /** How wrong the phone's clock goes, in days. */
  readonly clockOff: number
  /** Whether the page is left alone until the phone has kept it for the time without a signal. */
  readonly isKeptFirst: boolean
  /** Whether the tabs stay open when the person opens the link for the last time. */
  readonly keepsTabs: boolean
  readonly actions: readonly Action[]
}

/** How often each happens, out of their sum. */
const kinds = [
  ['answer', 30],
  ['write', 8],
  ['reload', 8],
  ['back', 8],
  ['kill tab', 7],
  ['crash tab', 2],
  ['kill server', 3],
  ['lose network', 7],
  ['find network', 5],
  ['duplicate tab', 7],
  ['open the link', 5],
  ['change language', 8],
  ['send', 9],
] as const

/** Numbers from 0 up to 1, the same ones for the same seed (mulberry32). */
export function numbersOf(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

/** The seed of one sequence of many. */
export function seedOf(seed: number, nth: number): number {
  return Math.floor(numbersOf(seed + nth * 7919)() * 2 ** 31)
}

function drawKind(number: number): Action['kind'] {
  const sum = kinds.reduce((total, [, weight]) => total + weight, 0)
  let left = number * sum
  for (const [kind, weight] of kinds) {
    left -= weight
    if (left < 0) return kind
  }
  return 'answer'
}

/** The sequence of a seed: three to fourteen things that happen. */
export function drawSequence(seed: number): Sequence {
  const next = numbersOf(seed)
  const upTo = (most: number) => Math.floor(next() * most)
  const size = 3 + upTo(12)
  const actions = Array.from({ length: size }, (): Action => {
    const kind = drawKind(next())
    return { kind, tab: upTo(6), nth: upTo(40), value: 1 + upTo(7), patience: next() < 0.35 ? upTo(120) : null }
  })
  const off = next()
  return {
    seed,
    hasCode: next() < 0.7,
    clockOff: off < 0.7 ? 0 : Math.round((off - 0.85) * 40_000),
    isKeptFirst: next() < 0.4,
    keepsTabs: next() < 0.5,
    actions,
  }
}

/** A line that says what happened. */
export function formatAction({ kind, tab, nth, value, patience }: Action): string {
  return `${kind} (tab ${tab}, nth ${nth}, value ${value}, ${patience === null ? 'waits to be told' : `goes on after ${patience} ms`})`
}
