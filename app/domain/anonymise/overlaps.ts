import type { Span } from './kinds'

export function overlaps(one: Span, other: Span): boolean {
  return one.start < other.end && other.start < one.end
}
