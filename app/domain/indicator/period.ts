import { addDays, type Day, day } from '../kernel/day'

/**
 * The last month of a printed period, counted in months, so that periods can be ordered: a calendar year ("2021") ends in December, a
 * financial year ("2021/22", "21/22") in March. Null for anything else, and for a financial year whose second half does not follow.
 */
export function periodEnd(printed: string): number | null {
  const text = printed.trim()
  if (/^\d{4}$/.test(text)) return Number(text) * 12 + 12
  const years = /^(?:20)?(\d{2})\/(\d{2})$/.exec(text)
  if (years === null) return null
  const [first, second] = [Number(years[1]), Number(years[2])]
  return second === first + 1 ? (2000 + second) * 12 + 3 : null
}

/** A period as it is kept where there is one row for each: "18/19" as "2018/19". What cannot be read stays as it is. */
export function periodName(printed: string): string {
  const text = printed.trim()
  return /^\d{2}\/\d{2}$/.test(text) && periodEnd(text) !== null ? `20${text}` : text
}

/** The last day of the month that a period ends with; `end`: as `periodEnd` counts it. */
function lastDay(end: number): Day {
  const [year, month] = [Math.floor(end / 12), (end % 12) + 1]
  return addDays(day(`${year}-${String(month).padStart(2, '0')}-01`), -1)
}

/** Whether a period, by its end, is over on a day or ends with it. */
export function isOver(end: number, asOf: Day): boolean {
  return lastDay(end) <= asOf
}

/** The financial year that a day lies in, as it is printed: 2026-03-31 → "2025/26". */
export function financialYear(on: string): string {
  const [year, month] = [Number(on.slice(0, 4)), Number(on.slice(5, 7))]
  const first = month >= 4 ? year : year - 1
  return `${first}/${String((first + 1) % 100).padStart(2, '0')}`
}
