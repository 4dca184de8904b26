import type { Brand } from '../kernel/brand'
import type { BatchWithdrawal } from './batch-withdrawal'
import type { OwnKind, OwnWords } from '../instrument/own-question'
import type { ShownCount } from './derive-choice'
import type { Figure } from './figure'
import type { Scale } from './scale'

/** The code of the group that pools communities with fewer than k answers. */
export const poolCode = 'pool'

/** Which ways in may be named for a batch: kinds with at least k answers, and whether there were others. */
export interface ReleasedEvidence {
  readonly kinds: readonly string[]
  readonly otherWays: boolean
}

/** A question of the partnership's own as it was asked, in one language; no other wave asks the same under this code. */
export interface ReleasedQuestion extends OwnWords {
  readonly code: string
  readonly kind: OwnKind
  readonly language: string
}

/** What may be said of the partnership's own questions, by code: figures of ratings, counts of choices, and nothing of texts. */
export interface ReleasedOwn {
  readonly figures: Readonly<Record<string, Figure>>
  readonly choices: Readonly<Record<string, readonly ShownCount[]>>
}

/** One community of the wave, or the pool; `size` is null when it has no batch. */
export interface ReleasedGroup {
  /** The community's code, or `pool`. */
  readonly code: string
  readonly name: string
  readonly size: number | null
  readonly evidence: ReleasedEvidence | null
  /** Whether anybody could answer by an open link, without a code of their own: a fact of the wave's set-up, not of the answers. */
  readonly openLink: boolean
  /** At most three theme codes; null: not enough answers. */
  readonly priorities: readonly string[] | null
  /** By theme code. */
  readonly figures: Readonly<Record<string, Figure>>
  /** Not there where the wave had no questions of the partnership's own. */
  readonly own?: ReleasedOwn
}

/** What groups agreed on together, apart from the scores of individuals. */
export type ReleasedConsensus =
  | { readonly kind: 'sheet'; readonly group: string; readonly headCount: number; readonly ratings: Readonly<Record<string, number>> }
  | { readonly kind: 'range'; readonly ratings: Readonly<Record<string, { readonly from: number; readonly to: number }>> }

/** Everything that one wave makes public. */
export interface ReleaseContent {
  readonly format: 'what-matters-release-1'
  readonly policy: string
  readonly partnership: string
  readonly wave: {
    readonly title: string
    /** 'area' or the code of a settlement */
    readonly place: string
    readonly instrument: string
    /** Of every theme. Releases from before other scales carry none: 1–7. */
    readonly scale?: Scale
    readonly themes: readonly string[]
    /** Not there where the partnership asked nothing of its own. */
    readonly own?: readonly ReleasedQuestion[]
    readonly opensOn: string
    readonly closedOn: string
  }
  readonly groups: readonly ReleasedGroup[]
  readonly total: {
    readonly size: number
    readonly figures: Readonly<Record<string, Figure>>
    /** Of the partnership's own ratings; choices have no totals. */
    readonly own?: Readonly<Record<string, Figure>>
  }
  readonly consensus: readonly ReleasedConsensus[]
}

/**
 * A numbered release: the content, parsed from the frozen bytes that stand in the database, and beside it the groups that were withdrawn,
 * which the bytes cannot know.
 */
export type Release = Brand<
  {
    readonly sequence: number
    readonly publishedOn: string
    readonly sha256: string
    readonly content: ReleaseContent
    readonly withdrawn: readonly BatchWithdrawal[]
  },
  'Release'
>

/** The bytes that are hashed, stored and served for ever. */
export interface ReleasePayload {
  readonly sequence: number
  readonly publishedOn: string
  readonly previousSha256: string
  readonly content: ReleaseContent
}

/** The payload of a release as text: the order of keys is fixed by the code that makes them. */
export function writePayload(payload: ReleasePayload): string {
  return JSON.stringify(payload)
}

/** A release from its stored bytes; bytes of another format are a bug and throw. */
export function openRelease(payload: string, sha256: string, withdrawn: readonly BatchWithdrawal[] = []): Release {
  const { sequence, publishedOn, content } = JSON.parse(payload) as ReleasePayload
  if (content.format !== 'what-matters-release-1') throw new Error(`Release ${sequence} has an unknown format`)
  return { sequence, publishedOn, sha256, content, withdrawn } as Release
}
