import { bookLevels, type CodeBook, findCode, placedCodes, type PlacedCode, resolveCodes } from './code-book'

/** The codes that a coder can choose, level by level in the order of the book, and behind them what was chosen before and is no longer offered. */
export function codesToChoose(book: CodeBook, chosen: readonly string[]): readonly PlacedCode[] {
  const offered = bookLevels.flatMap((level) => placedCodes(book, level))
  const others = resolveCodes(chosen, book).filter((code) => !offered.some((one) => one.code === code))
  return [...offered, ...others.flatMap((code) => findCode(book, code) ?? []).map((code) => ({ ...code, depth: 0 }))]
}
