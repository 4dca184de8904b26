import type { TextPolicy } from '../anonymise/text-policy'
import { poolCode } from './release'
import type { TextReleasePayload } from './text-release'

/** What a text release says that it may not say. */
export type TextReleaseFlaw =
  | 'belongs to no release of its wave with that number and hash'
  | 'says another day than it is stored under'
  | 'names the codes of a group of too few people'
  | 'lists codes in an order or a number that no rule makes'

interface Surroundings {
  readonly publishedOn: string
  /** The release of the same wave, as it is stored. */
  readonly release: { readonly sequence: number; readonly sha256: string } | undefined
  /** Group code → people in its batch. */
  readonly sizes: ReadonlyMap<string, number>
}

function isInOrder(codes: readonly string[]): boolean {
  return codes.every((code, index) => index === 0 || (codes[index - 1] ?? '') < code)
}

/** Proves the frozen list of codes again, as far as anybody can without a text. An empty list: nothing is wrong. */
export function flawsOfTextRelease(
  { publishedOn, release, groups }: TextReleasePayload,
  stored: Surroundings,
  policy: TextPolicy,
): readonly TextReleaseFlaw[] {
  const flaws: TextReleaseFlaw[] = []
  const isOfRelease = stored.release?.sequence === release.sequence && stored.release.sha256 === release.sha256
  if (!isOfRelease) flaws.push('belongs to no release of its wave with that number and hash')
  if (publishedOn !== stored.publishedOn) flaws.push('says another day than it is stored under')
  const isSmall = ({ group }: { readonly group: string }) => group === poolCode || (stored.sizes.get(group) ?? 0) < policy.manyPeople
  if (groups.some(isSmall)) flaws.push('names the codes of a group of too few people')
  const isOnce = new Set(groups.map(({ group }) => group)).size === groups.length
  if (!isOnce || !groups.every(({ codes }) => isInOrder(codes))) flaws.push('lists codes in an order or a number that no rule makes')
  return flaws
}
