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
