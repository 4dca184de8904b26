import { createHash } from 'node:crypto'
import { listStoredBatches, listStoredReleases, type StoredBatch, type StoredRelease } from '~/data/stored-releases.server'
import { type DisclosurePolicy, policy } from '~/domain/disclosure/policy'
import { ratedOwn, type ReleasableBatch } from '~/domain/disclosure/derive-release'
import { flawOfRecord } from '~/domain/disclosure/prove-record'
import { flawsOfRelease } from '~/domain/disclosure/prove-release'
import { flawOfChoice } from '~/domain/disclosure/prove-choice'
import { poolCode, type ReleaseContent, type ReleasePayload } from '~/domain/disclosure/release'
import { verifyStatements } from './verify-statements.server'
import { verifyTextReleases } from './verify-text-releases.server'

/** What was looked at, and every flaw in a sentence that names the item. */
export interface Verification {
  readonly releases: number
  readonly batches: number
  readonly withdrawn: number
  readonly records: number
  /** Lists of codes that were frozen when quotes were opened. */
  readonly texts: number
  /** Participation statements. */
  readonly statements: number
  readonly flaws: readonly string[]
}

/** Policies that released or sealed something, by name. The first had no rule for typists, which no stored record can show. */
const policies: ReadonlyMap<string, DisclosurePolicy> = new Map([
  ['sealed-batches-1', policy],
  ['sealed-batches-2', policy],
])

function nameOf(batch: StoredBatch): string {
  return `Batch of ${batch.community ?? 'other groups combined'} in wave ${batch.waveId}`
}

function flawsOfBatch(batch: StoredBatch): readonly string[] {
  const own = policies.get(batch.policy)
  if (own === undefined) return [`${nameOf(batch)} was sealed under an unknown policy, ${batch.policy}`]
  const choices = [...(batch.choices ?? [])].flatMap(([code, counts]) => {
    const flaw = flawOfChoice(counts, batch.n, own)
    return flaw === null ? [] : [`${nameOf(batch)}: its choice ${code} ${flaw}`]
  })
  const broken = batch.choices === null ? [`${nameOf(batch)}: its choices are not what sealing writes`] : choices
  const records = [...batch.records].flatMap(([theme, record]) => {
    const flaw = record === null ? 'is not one that sealing writes' : flawOfRecord(record, batch, own, batch.scale)
    return flaw === null ? [] : [`${nameOf(batch)}: its record of ${theme} ${flaw}`]
  })
  return [...records, ...broken]
}

type WholeBatch = StoredBatch & Pick<ReleasableBatch, 'records' | 'choices'>

function isWhole(batch: StoredBatch): batch is WholeBatch {
  return batch.choices !== null && [...batch.records.values()].every((record) => record !== null)
}

function parse(payload: string): ReleasePayload | null {
  try {
    return JSON.parse(payload) as ReleasePayload
  } catch {
    return null
  }
}

/** The link itself: its number, its hash, and the hash of the one before. */
function flawsOfLink(release: StoredRelease, before: StoredRelease | undefined): readonly string[] {
  const flaws: string[] = []
  if (release.sequence !== (before?.sequence ?? 0) + 1) flaws.push('does not follow the number before')
  if (release.sha256 !== createHash('sha256').update(release.payload).digest('hex')) flaws.push('has bytes of another hash')
  if (release.previousSha256 !== (before?.sha256 ?? '')) flaws.push('is not chained to the release before')
  const payload = parse(release.payload)
  if (payload === null) return [...flaws, 'has bytes that cannot be read']
  const isSame =
    payload.sequence === release.sequence &&
    payload.publishedOn === release.publishedOn &&
    payload.previousSha256 === release.previousSha256 &&
    payload.content.partnership === release.partnershipId
  return isSame ? flaws : [...flaws, 'says another number, day, partnership or hash than it is stored under']
}

/** Whether a batch has a record of every item that its release rates, and counts of every choice with as many options. */
function holdsAll({ records, choices }: WholeBatch, { themes, own = [] }: ReleaseContent['wave']): boolean {
  const asked = own.filter(({ kind }) => kind === 'choice')
  const hasChoices = asked.every(({ code, options }) => choices.get(code)?.length === options.length)
  return hasChoices && [...themes, ...ratedOwn(own)].every((item) => records.has(item))
}

function flawsOfContent(release: StoredRelease, batches: readonly StoredBatch[]): readonly string[] {
  const content = parse(release.payload)?.content
  const own = content === undefined ? undefined : policies.get(content.policy)
  if (content === undefined) return []
  if (own === undefined) return [`was published under an unknown policy, ${content.policy}`]
  const sizes = new Map(content.groups.map(({ code, size }) => [code, size]))
  // A batch that was withdrawn before its wave was published was never part of any release.
  const released = batches.filter(({ isWithdrawn, community }) => !isWithdrawn || typeof sizes.get(community ?? poolCode) === 'number')
  const whole = released.filter(isWhole)
  const lacksRecord = whole.some((batch) => !holdsAll(batch, content.wave))
  if (whole.length < released.length || lacksRecord) return ['lacks a record that it was made from']
  return flawsOfRelease(content, whole, own)
}

/**
 * Recomputes the chain of every partnership's releases, proves every stored record again by the rules, and derives every released figure
 * anew; then the participation statements. Reads records and frozen bytes only: no answer, and no count of answers.
 */
export async function verifyReleases(): Promise<Verification> {
  const [releases, batches] = [await listStoredReleases(), await listStoredBatches()]
  const flaws = batches.flatMap(flawsOfBatch)
  for (const release of releases) {
    const before = releases.findLast((other) => other.partnershipId === release.partnershipId && other.sequence < release.sequence)
    const own = batches.filter(({ waveId }) => waveId === release.waveId)
    const found = [...flawsOfLink(release, before), ...flawsOfContent(release, own)]
    flaws.push(...found.map((flaw) => `Release ${release.sequence} of ${release.partnershipId} ${flaw}`))
  }
  const texts = await verifyTextReleases(releases, batches)
  const statements = await verifyStatements()
  return {
    releases: releases.length,
    batches: batches.length,
    withdrawn: batches.filter(({ isWithdrawn }) => isWithdrawn).length,
    records: batches.reduce((sum, { records }) => sum + records.size, 0),
    texts: texts.looked,
    statements: statements.looked,
    flaws: [...flaws, ...texts.flaws, ...statements.flaws],
  }
}
