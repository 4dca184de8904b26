/** A whole number from the command line, or a sentence that says what is wrong. */
export function wholeNumber(option: string, typed: string): number {
  if (!/^\d{1,9}$/.test(typed)) throw new Error(`${option} must be a whole number, not ${typed}`)
  return Number(typed)
}
