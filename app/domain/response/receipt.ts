import { normalise } from './crockford'

/** 26 symbols hold 130 bits; the last two are always zero, so the last symbol is one of eight. */
const secretShape = /^[0-9A-HJKMNP-TV-Z]{25}[048CGMRW]$/
const groups = /^(.{5})(.{5})(.{5})(.{5})(.{6})$/

/** The receipt as it is shown and written down: four groups of five symbols and one of six. */
export function formatReceipt(secret: string): string {
  return secret.replace(groups, '$1-$2-$3-$4-$5')
}

/** The submission secret that a typed receipt names (26 symbols of Crockford base 32, 128 bits), or null when it cannot be one. */
export function parseReceipt(typed: string): string | null {
  const secret = normalise(typed)
  return secretShape.test(secret) ? secret : null
}
