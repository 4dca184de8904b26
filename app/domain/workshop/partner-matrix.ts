import type { Stage } from './workshop'

/** What a partnership says of one partner along a journey. "Not ticked" is something else than "told in words" and than "not settled yet". */
export type PartnerPart =
  | { readonly told: 'by-stage'; /** Codes of stages. */ readonly ticked: readonly string[] }
  | { readonly told: 'in-words'; readonly prose: string }
  | { readonly told: 'not-yet' }

/** A partner in the matrix of one journey. */
export interface MatrixPartner {
  readonly id: string
  readonly name: string
  readonly part: PartnerPart
}

/** One cell a stage: the partner is active there, or it is not. */
export type MatrixCell = 'tick' | 'none'

/** The cells of a partner, one for each of these stages in their order; null where nothing is told by stage, which is not "none" everywhere. */
export function cellsOf({ part }: Pick<MatrixPartner, 'part'>, stages: readonly Pick<Stage, 'code'>[]): readonly MatrixCell[] | null {
  if (part.told !== 'by-stage') return null
  return stages.map(({ code }) => (part.ticked.includes(code) ? 'tick' : 'none'))
}

/** A partner as a plan prints it: one tick a stage of its pathway, or none where it has prose or no matrix at all. */
export interface PrintedPartner {
  readonly name: string
  readonly stages: readonly boolean[] | null
  readonly prose: string | null
}

/**
 * What a printed list says of a partner along these stages, which stand in the order of the printed pathway. Ticks of a pathway that has
 * another number of stages cannot be laid beside them: then nothing is settled, and nobody is said to be absent.
 */
export function partOfPrinted({ stages: ticks, prose }: PrintedPartner, stages: readonly Pick<Stage, 'code'>[]): PartnerPart {
  if (ticks?.length === stages.length) {
    return { told: 'by-stage', ticked: stages.map(({ code }) => code).filter((_, index) => ticks[index] === true) }
  }
  return prose === null || prose.trim() === '' ? { told: 'not-yet' } : { told: 'in-words', prose }
}
