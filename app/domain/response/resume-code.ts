import { encode } from './crockford'
import { parseAccessCode } from './access-code'
import { resumePolicy } from './resume-policy'

/** A resume code made from random bytes: ten Crockford symbols, 50 bits of them. Refuses fewer than seven bytes. */
export function resumeCodeFrom(bytes: Uint8Array): string {
  if (bytes.length < 7) throw new Error('A resume code is made from seven random bytes')
  return encode(bytes).slice(0, resumePolicy.symbols)
}

/** As it is shown, read aloud and written down: two groups of five. */
export function formatResumeCode(code: string): string {
  return `${code.slice(0, 5)}-${code.slice(5)}`
}

/** The resume code that was typed (ten Crockford symbols), or null when it cannot be one. A one-time code looks the same. */
export const parseResumeCode = parseAccessCode
