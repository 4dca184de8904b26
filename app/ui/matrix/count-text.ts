import type { CountSpan } from '~/domain/workshop/stage-evidence'

/** The most that "fewer than 5" can mean. */
const few = 4

/** A count of contributions in words: exact, "fewer than 5", or between two numbers where several statements are added. */
export function countText({ least, most }: CountSpan): string {
  if (least === most) return String(least)
  return least === 1 && most === few ? 'fewer than 5' : `${least} to ${most}`
}
