import { type AgreedSheet, deriveConsensus } from './derive-consensus'
import { deriveFigure } from './derive-figure'
import { deriveUnion } from './derive-union'
import type { Figure } from './figure'
import type { DisclosurePolicy } from './policy'
import type { PublicRecord } from './record'
import { poolCode, type ReleaseContent, type ReleasedEvidence, type ReleasedGroup } from './release'
import { ratingScale } from './scale'
import { hiddenFigure } from './withheld-figure'

/** A batch as a release sees it: its records and what may be said of it as a whole. */
export interface ReleasableBatch {
  /** The community's code; null: "Other groups combined" */
  readonly community: string | null
  readonly n: number
  readonly c: number
  readonly evidence: ReleasedEvidence
  readonly priorities: readonly string[] | null
  readonly records: ReadonlyMap<string, PublicRecord>
}

/** A community of the wave, and whether one of its ways in was an open link. */
export interface AskedCommunity {
  readonly code: string
  readonly name: string
  readonly openLink: boolean
}

export interface ReleaseMaterial {
  readonly partnership: string
  readonly wave: ReleaseContent['wave']
  /** The wave's communities in their order. */
  readonly communities: readonly AskedCommunity[]
  readonly batches: readonly ReleasableBatch[]
  readonly consensus: readonly AgreedSheet[]
}

function figuresOf(themes: readonly string[], figureOf: (theme: string) => Figure): Readonly<Record<string, Figure>> {
  return Object.fromEntries(themes.map((theme) => [theme, figureOf(theme)]))
}

function groupOf(
  community: AskedCommunity,
  batch: ReleasableBatch | undefined,
  { themes, scale = ratingScale }: ReleaseContent['wave'],
  policy: DisclosurePolicy,
): ReleasedGroup {
  if (batch === undefined) {
    return { ...community, size: null, evidence: null, priorities: null, figures: figuresOf(themes, () => hiddenFigure) }
  }
  const figures = figuresOf(themes, (theme) => deriveFigure(recordOf(batch, theme), batch.c, policy, scale))
  return { ...community, size: batch.n, evidence: batch.evidence, priorities: batch.priorities, figures }
}

function recordOf(batch: ReleasableBatch, theme: string): PublicRecord {
  const record = batch.records.get(theme)
  if (record === undefined) throw new Error(`The batch has no record of ${theme}`)
  return record
}

/** Everything that one sealed wave makes public, from the records of its batches and nothing else. */
export function deriveRelease(material: ReleaseMaterial, policy: DisclosurePolicy): ReleaseContent {
  const { batches, wave } = material
  const pool = batches.find((batch) => batch.community === null)
  const batchOf = (community: AskedCommunity) => batches.find((batch) => batch.community === community.code)
  const named = material.communities.map((community) => groupOf(community, batchOf(community), wave, policy))
  const openLink = material.communities.some((community) => community.openLink && batchOf(community) === undefined)
  const pooled = { code: poolCode, name: 'Other groups combined', openLink }
  const groups = pool === undefined ? named : [...named, groupOf(pooled, pool, wave, policy)]
  const total = figuresOf(wave.themes, (theme) =>
    deriveUnion(
      batches.map((batch) => ({ record: recordOf(batch, theme), c: batch.c })),
      policy,
      wave.scale ?? ratingScale,
    ),
  )
  return {
    format: 'what-matters-release-1',
    policy: policy.name,
    partnership: material.partnership,
    wave,
    groups,
    total: { size: batches.reduce((size, batch) => size + batch.n, 0), figures: total },
    consensus: deriveConsensus(material.consensus, wave.themes, policy),
  }
}
