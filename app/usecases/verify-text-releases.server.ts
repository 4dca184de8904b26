import { createHash } from 'node:crypto'
import type { StoredBatch, StoredRelease } from '~/data/stored-releases.server'
import { listStoredTextReleases, type StoredTextRelease } from '~/data/text-releases.server'
import { type TextPolicy, textPolicy } from '~/domain/anonymise/text-policy'
import { flawsOfTextRelease } from '~/domain/disclosure/prove-text-release'
import { parseTextRelease } from '~/domain/disclosure/text-release'

/** Policies under which quotes were opened, by name. */
const policies: ReadonlyMap<string, TextPolicy> = new Map([['reviewed-texts-1', textPolicy]])

function flawsOf(
  { waveId, payload, sha256, publishedOn }: StoredTextRelease,
  releases: readonly StoredRelease[],
  batches: readonly StoredBatch[],
): readonly string[] {
  const hash = createHash('sha256').update(payload).digest('hex') === sha256 ? [] : ['has bytes of another hash']
  const content = parseTextRelease(payload)
  if (content === null) return [...hash, 'has bytes that cannot be read']
  const own = policies.get(content.policy)
  if (own === undefined) return [...hash, `was opened under an unknown policy, ${content.policy}`]
  const named = batches.flatMap(({ waveId: of, community, n }) => (of === waveId && community !== null ? [[community, n] as const] : []))
  const release = releases.find((one) => one.waveId === waveId)
  return [...hash, ...flawsOfTextRelease(content, { publishedOn, release, sizes: new Map(named) }, own)]
}

/** Proves every frozen list of codes again: its hash, its release, and that it names large groups only. Reads no text. */
export async function verifyTextReleases(
  releases: readonly StoredRelease[],
  batches: readonly StoredBatch[],
): Promise<{ readonly looked: number; readonly flaws: readonly string[] }> {
  const stored = await listStoredTextReleases()
  const flaws = stored.flatMap((text) => flawsOf(text, releases, batches).map((flaw) => `Text release of wave ${text.waveId} ${flaw}`))
  return { looked: stored.length, flaws }
}
