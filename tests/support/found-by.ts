import { type Recogniser, spansOf } from '~/domain/anonymise/identifiers/recogniser'
import { plainText } from '~/domain/anonymise/plain-text'

/** What one recogniser alone finds in a text, ` | ` between; what overlaps is one. */
export function foundBy(recogniser: Recogniser, text: string): string {
  const spans = [...spansOf(recogniser, plainText(text))].sort((one, other) => one.start - other.start)
  const merged: { start: number; end: number }[] = []
  for (const { start, end } of spans) {
    const last = merged.at(-1)
    if (last !== undefined && start < last.end) last.end = Math.max(last.end, end)
    else merged.push({ start, end })
  }
  return merged.map(({ start, end }) => text.slice(start, end)).join(' | ')
}
