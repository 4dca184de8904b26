import type { WrittenText } from '../response/answers'
import { removeIdentifiers } from './remove-identifiers'

/** What somebody wrote, with placeholders: the only form in which it may be stored while it waits for its review. */
export function withoutIdentifiers(texts: readonly WrittenText[]): readonly WrittenText[] {
  return texts.map((written) => ({ ...written, text: removeIdentifiers(written.text) }))
}
