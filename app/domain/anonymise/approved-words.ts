import { accepted, refused, type Result } from '../kernel/result'
import { mostCharacters } from '../response/parse-submission'
import type { PlaceholderKind } from './kinds'
import { countPlaceholders, removeIdentifiers } from './remove-identifiers'

/** The words that a reviewer approves, as they are kept. */
export interface ApprovedWords {
  readonly text: string
  /** Kinds of what still identified by its form and was replaced at the last moment. */
  readonly replaced: readonly PlaceholderKind[]
}

/** The words of the reviewer's box: line ends become \n, outer spaces go, placeholders stand for what identifies. Refuses none and too many. */
export function approvedWords(typed: string): Result<ApprovedWords> {
  const words = typed.replace(/\r\n?/g, '\n').trim()
  if (words === '') return refused({ item: 'words', key: 'review.words.missing' })
  if (words.length > mostCharacters) return refused({ item: 'words', key: 'review.words.long', values: { most: mostCharacters } })
  const text = removeIdentifiers(words)
  const before = countPlaceholders(words)
  const replaced = [...countPlaceholders(text)].filter(([kind, count]) => count > (before.get(kind) ?? 0)).map(([kind]) => kind)
  return accepted({ text, replaced })
}
