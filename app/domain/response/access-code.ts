import { normalise } from './crockford'

/** Ten symbols, 50 bits. */
const shape = /^[0-9A-HJKMNP-TV-Z]{10}$/

/** The one-time code that was typed, as it is kept (ten Crockford symbols), or null when it cannot be one. */
export function parseAccessCode(typed: string): string | null {
  const code = normalise(typed)
  return shape.test(code) ? code : null
}
