/** The levels of the code book, in the order in which they are offered. `own`: what a partnership has added for itself. */
export const bookLevels = ['area', 'aim', 'outcome', 'theme', 'local-issue', 'own'] as const

export type BookLevel = (typeof bookLevels)[number]

/** One thing that a contribution can be coded to. Its code is stored with codings and stays; the rest can be changed. */
export interface BookCode {
  readonly code: string
  readonly level: BookLevel
  readonly name: string
  /** The code it stands under; null: at the top of its level. */
  readonly parent: string | null
  /** Its place beside those that stand where it stands; equal ones keep the order of their codes. */
  readonly order: number
  /** What is coded to it counts for this code. */
  readonly mergedInto: string | null
  /** No longer offered; what was coded to it keeps it. */
  readonly isRetired: boolean
}

/** Every code that there is or was, each once. */
export type CodeBook = readonly BookCode[]

/** The level that a text names, or null when it names none. */
export function parseBookLevel(text: string): BookLevel | null {
  return bookLevels.find((level) => level === text) ?? null
}

/** The frame with what a partnership has changed about it and added to it. */
export function bookOf(frame: CodeBook, kept: CodeBook): CodeBook {
  const changed = new Map(kept.map((code) => [code.code, code]))
  const known = new Set(frame.map(({ code }) => code))
  return [...frame.map((code) => changed.get(code.code) ?? code), ...kept.filter(({ code }) => !known.has(code))]
}

export function findCode(book: CodeBook, code: string | null): BookCode | undefined {
  return code === null ? undefined : book.find((one) => one.code === code)
}

/** Whether coders are offered it: neither retired nor merged. */
export function isOffered({ isRetired, mergedInto }: BookCode): boolean {
  return !isRetired && mergedInto === null
}

/** The code that counts where this one was chosen: itself, or what it was merged into, however often. Null: the book does not have it. */
export function resolveCode(code: string, book: CodeBook): string | null {
  const seen = new Set<string>()
  let at = findCode(book, code)
  while (at !== undefined && at.mergedInto !== null && !seen.has(at.code)) {
    seen.add(at.code)
    at = findCode(book, at.mergedInto)
  }
  return at?.code ?? null
}

/** Codes as they count, each once and in their order; what the book does not have is left out. */
export function resolveCodes(codes: readonly string[], book: CodeBook): readonly string[] {
  return [...new Set(codes.flatMap((code) => resolveCode(code, book) ?? []))]
}

/** Whether a code stands under another one, at whatever depth. */
export function standsUnder(code: BookCode, above: string, book: CodeBook): boolean {
  const seen = new Set<string>()
  for (let at = findCode(book, code.parent); at !== undefined && !seen.has(at.code); at = findCode(book, at.parent)) {
    if (at.code === above) return true
    seen.add(at.code)
  }
  return false
}

/** Where a code is shown: under an offered code, else (null) at the top of its level. */
export function shownUnder({ parent }: BookCode, book: CodeBook): string | null {
  const above = findCode(book, parent)
  return above !== undefined && isOffered(above) ? above.code : null
}

function inOrder(one: BookCode, other: BookCode): number {
  return one.order - other.order || (one.code < other.code ? -1 : 1)
}

/** The offered codes that stand where this one stands, this one included, in their order. */
export function besides(code: BookCode, book: CodeBook): readonly BookCode[] {
  const under = shownUnder(code, book)
  const isBeside = (one: BookCode) => shownUnder(one, book) === under && (under !== null || one.level === code.level)
  return book.filter((one) => isOffered(one) && isBeside(one)).toSorted(inOrder)
}

/** A code with how deep it stands: 0 at the top of its level. */
export interface PlacedCode extends BookCode {
  readonly depth: number
}

/** The offered codes of a level in the order of a page: each is followed by what stands under it, of whatever level that is. */
export function placedCodes(book: CodeBook, level: BookLevel): readonly PlacedCode[] {
  const offered = book.filter(isOffered)
  const below = (under: string | null, depth: number): readonly PlacedCode[] =>
    offered
      .filter((code) => shownUnder(code, book) === under && (under !== null || code.level === level))
      .toSorted(inOrder)
      .flatMap((code) => [{ ...code, depth }, ...below(code.code, depth + 1)])
  return below(null, 0)
}
