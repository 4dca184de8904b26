/** How far a day is away, in words. */
export function inDays(days: number): string {
  if (days === 0) return 'today'
  return days === 1 ? 'in one day' : `in ${days} days`
}
