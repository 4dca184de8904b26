import { evidenceHref, type EvidenceLink } from '../indicator/evidence-link'
import type { Evidence } from '../indicator/indicator-figures'

/** Where the public addresses of a partnership begin, and how a path becomes a whole address. */
export interface PublicPlace {
  readonly at: string
  addressOf(path: string): string
}

/** What words rest on, with its whole address, so that paper and files lead there too. */
export function evidenceSource(link: EvidenceLink, { at, addressOf }: PublicPlace): string {
  const href = evidenceHref(link, at)
  const address = link.kind === 'address' ? href : addressOf(href)
  return link.label === address ? address : `${link.label}: ${address}`
}

/** Evidence in words for a cell of a table: a line for each period's words, below it one for each thing that they rest on. */
export function evidenceLines(evidence: readonly Pick<Evidence, 'period' | 'text' | 'links'>[], place: PublicPlace): readonly string[] {
  return evidence.flatMap(({ period, text, links }) => [`${period}: ${text}`, ...links.map((link) => evidenceSource(link, place))])
}
