import { accepted, refused, type Result } from '../kernel/result'
import { publicWords } from './public-words'

/** Characters of a partnership's id. */
export const idLimits = { least: 3, most: 40 } as const

/**
 * The id of a partnership as it stands in its public addresses: 3–40 small letters and hyphens, which begin and end with a letter. Refuses a
 * word with which an address begins already. Source: docs/decisions/0040-short-addresses-keep-their-partnership.md.
 */
export function parsePartnershipId(typed: string): Result<string> {
  const hasForm = /^[a-z]+(?:-[a-z]+)*$/.test(typed) && typed.length >= idLimits.least && typed.length <= idLimits.most
  if (!hasForm) return refused({ item: 'id', key: 'partnership.id', values: idLimits })
  return publicWords.includes(typed) ? refused({ item: 'id', key: 'partnership.word', values: { id: typed } }) : accepted(typed)
}
