import { accepted, refused, type Result } from '../kernel/result'

const mostCodes = 500

/** How many codes to issue at once: a whole number from 1 to 500, because a sheet is printed and cut by hand. */
export function parseCodeCount(text: string): Result<number> {
  const count = /^\d{1,4}$/.test(text.trim()) ? Number(text) : 0
  return count >= 1 && count <= mostCodes ? accepted(count) : refused({ item: 'count', key: 'codes.count', values: { most: mostCodes } })
}
