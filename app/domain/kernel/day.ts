import type { Brand } from './brand'

/** A calendar day in the form 2026-11-22; days compare as text. */
export type Day = Brand<string, 'Day'>

const millisecondsPerDay = 86_400_000

function toMilliseconds(text: string): number {
  return Date.parse(`${text}T00:00:00Z`)
}

/** The day that a text of the form YYYY-MM-DD names, or null when there is no such day (2026-02-30). */
export function parseDay(text: string): Day | null {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return null
  const milliseconds = toMilliseconds(text)
  if (Number.isNaN(milliseconds)) return null
  return new Date(milliseconds).toISOString().slice(0, 10) === text ? (text as Day) : null
}

/** A day that the code or the database vouches for; any other text is a bug and throws. */
export function day(text: string): Day {
  const parsed = parseDay(text)
  if (parsed === null) throw new Error(`A day is written YYYY-MM-DD, not ${JSON.stringify(text)}`)
  return parsed
}

/** The day so many days (negative: before) away. */
export function addDays(from: Day, days: number): Day {
  return new Date(toMilliseconds(from) + days * millisecondsPerDay).toISOString().slice(0, 10) as Day
}

/** How many days lie between two days; negative when `to` comes first. */
export function daysBetween(from: Day, to: Day): number {
  return Math.round((toMilliseconds(to) - toMilliseconds(from)) / millisecondsPerDay)
}
