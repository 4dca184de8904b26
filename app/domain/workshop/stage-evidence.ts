import { cellsOf, type MatrixPartner } from './partner-matrix'
import type { Stage } from './workshop'

/** Between how many contributions released statements count: both ends equal where they say a number, 1 and 4 where they say "fewer than 5". */
export interface CountSpan {
  readonly least: number
  readonly most: number
}

/** The kinds whose counts stand beside a stage. */
export const evidenceKinds = ['strength', 'challenge', 'idea'] as const

export type EvidenceKind = (typeof evidenceKinds)[number]

/** What released statements say of one stage over all their periods. */
export type StageEvidence = Readonly<Record<EvidenceKind, CountSpan>>

/** A count as one released statement says it of one stage and kind of a journey. */
export interface ReleasedCount extends CountSpan {
  readonly stage: string
  readonly kind: EvidenceKind
}

/**
 * The evidence of each stage, as the sum of what released statements print; null where no statement counts the stage, which is not zero. The
 * periods of statements do not overlap, so that nothing is counted twice, and only printed numbers are added.
 */
export function evidenceByStage(
  counts: readonly ReleasedCount[],
  stages: readonly Pick<Stage, 'code'>[],
): ReadonlyMap<string, StageEvidence | null> {
  return new Map(
    stages.map(({ code }) => {
      const here = counts.filter(({ stage }) => stage === code)
      const sum = (wanted: EvidenceKind): CountSpan =>
        here
          .filter(({ kind }) => kind === wanted)
          .reduce((total, { least, most }) => ({ least: total.least + least, most: total.most + most }), { least: 0, most: 0 })
      return [code, here.length === 0 ? null : { strength: sum('strength'), challenge: sum('challenge'), idea: sum('idea') }]
    }),
  )
}

/** A stage of the matrix with who is active there and what was said about it. */
export interface StageOfMatrix {
  readonly stage: Stage
  /** Names of the partners that are ticked. */
  readonly ticked: readonly string[]
  /** Null: no released statement counts this stage. */
  readonly evidence: StageEvidence | null
  /** People named challenges, and no partner is ticked. */
  readonly isGap: boolean
}

/** Every stage with its partners and its evidence. Partners that are told in words, or not yet, are ticked nowhere and close no gap. */
export function stagesOfMatrix(
  partners: readonly MatrixPartner[],
  stages: readonly Stage[],
  evidence: ReadonlyMap<string, StageEvidence | null>,
): readonly StageOfMatrix[] {
  return stages.map((stage) => {
    const ticked = partners.filter((partner) => cellsOf(partner, [stage])?.[0] === 'tick').map(({ name }) => name)
    const known = evidence.get(stage.code) ?? null
    return { stage, ticked, evidence: known, isGap: ticked.length === 0 && known !== null && known.challenge.least > 0 }
  })
}
