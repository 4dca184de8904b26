import { openRelease } from '~/domain/disclosure/release'
import type { EvidenceLink } from '~/domain/indicator/evidence-link'
import { findReleasedCaseStudy } from './case-studies.server'
import type { Store } from './database.server'
import { listQuotes } from './quotes.server'
import { findReleaseBytes } from './releases.server'
import { listStatedWords } from './stated-words.server'
import { findStatement } from './statements.server'
import { findTextReleaseOf } from './text-releases.server'

interface Asked {
  readonly partnershipId: string
  /** Of the release or statement; 0 where a link has none. */
  readonly sequence: number
  readonly ref: string
  readonly store: Store
}

async function isTheme({ partnershipId, sequence, ref, store }: Asked): Promise<boolean> {
  const bytes = await findReleaseBytes(partnershipId, sequence, store)
  return bytes !== null && openRelease(bytes.payload, bytes.sha256).content.wave.themes.includes(ref)
}

async function isQuote({ partnershipId, sequence, ref, store }: Asked): Promise<boolean> {
  const opened = await findTextReleaseOf(partnershipId, sequence, store)
  return opened !== null && (await listQuotes(opened.waveId, store)).some(({ id }) => id === ref)
}

async function isContribution({ partnershipId, sequence, ref, store }: Asked): Promise<boolean> {
  const statement = await findStatement(partnershipId, String(sequence), store)
  return statement !== null && (await listStatedWords(statement, store)).some(({ id }) => id === ref)
}

const published: Readonly<Record<EvidenceLink['kind'], (asked: Asked) => Promise<boolean>>> = {
  release: async ({ partnershipId, sequence, store }) => (await findReleaseBytes(partnershipId, sequence, store)) !== null,
  theme: isTheme,
  quote: isQuote,
  contribution: isContribution,
  statement: async ({ partnershipId, sequence, store }) => (await findStatement(partnershipId, String(sequence), store)) !== null,
  story: async ({ partnershipId, ref, store }) => (await findReleasedCaseStudy(ref, store))?.partnershipId === partnershipId,
  address: () => Promise.resolve(true),
}

/**
 * Whether what a link leads to is published by this partnership, this moment: unknown, taken down, and of somebody else are the same. It says
 * yes or no and hands out no word.
 */
export function isPublished({ kind, sequence, ref }: EvidenceLink, partnershipId: string, store: Store): Promise<boolean> {
  return published[kind]({ partnershipId, sequence: sequence ?? 0, ref, store })
}
