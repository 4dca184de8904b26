import { type ChoiceCounts, withheldChoice } from './choice'
import { deriveChoice } from './derive-choice'
import { type AgreedSheet, deriveConsensus } from './derive-consensus'
import { deriveFigure } from './derive-figure'
import { deriveUnion } from './derive-union'
import type { Figure } from './figure'
import type { DisclosurePolicy } from './policy'
import type { PublicRecord } from './record'
import {
  poolCode,
  type ReleaseContent,
  type ReleasedEvidence,
  type ReleasedGroup,
  type ReleasedOwn,
  type ReleasedQuestion,
} from './release'
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
  readonly choices: ReadonlyMap<string, ChoiceCounts>
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
  wave: ReleaseContent['wave'],
  policy: DisclosurePolicy,
): ReleasedGroup {
  const figureOf = (item: string) =>
    batch === undefined ? hiddenFigure : deriveFigure(recordOf(batch, item), batch.c, policy, wave.scale ?? ratingScale)
  const { size, evidence, priorities } =
    batch === undefined ? { size: null, evidence: null, priorities: null } : { ...batch, size: batch.n }
  const own = wave.own === undefined ? {} : { own: ownOf(wave.own, batch, figureOf, policy) }
  return { ...community, size, evidence, priorities, figures: figuresOf(wave.themes, figureOf), ...own }
}

function ownOf(
  asked: readonly ReleasedQuestion[],
  batch: ReleasableBatch | undefined,
  figureOf: (item: string) => Figure,
  policy: DisclosurePolicy,
): ReleasedOwn {
  const choices = asked.filter(({ kind }) => kind === 'choice')
  return {
    figures: figuresOf(ratedOwn(asked), figureOf),
    choices: Object.fromEntries(choices.map(({ code, options }) => [code, deriveChoice(choiceOf(batch, code, options.length), policy)])),
  }
}

function choiceOf(batch: ReleasableBatch | undefined, code: string, options: number): ChoiceCounts {
  const counts = batch === undefined ? withheldChoice(options) : batch.choices.get(code)
  if (counts?.length !== options) throw new Error(`The batch has no counts of ${code}`)
  return counts
}

/** The codes of the partnership's own questions that are rated. */
export function ratedOwn(asked: readonly ReleasedQuestion[] = []): readonly string[] {
  return asked.filter(({ kind }) => kind === 'rating').map(({ code }) => code)
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
  const unionOf = (item: string) => {
    const records = batches.map((batch) => ({ record: recordOf(batch, item), c: batch.c }))
    return deriveUnion(records, policy, wave.scale ?? ratingScale)
  }
  const own = wave.own === undefined ? {} : { own: figuresOf(ratedOwn(wave.own), unionOf) }
  return {
    format: 'what-matters-release-1',
    policy: policy.name,
    partnership: material.partnership,
    wave,
    groups,
    total: { size: batches.reduce((size, batch) => size + batch.n, 0), figures: figuresOf(wave.themes, unionOf), ...own },
    consensus: deriveConsensus(material.consensus, wave.themes, policy),
  }
}
