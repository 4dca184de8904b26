import type { ContributionKind, Fate } from './contribution'

/** One contribution as the board keeps it: also when it was taken off or merged, so that both can be undone. */
export interface BoardContribution {
  /** A random id (uuid v4) that the device made. */
  readonly id: string
  readonly stage: string
  readonly kind: ContributionKind
  readonly text: string
  /** Dots: how many people agreed; 0 and more. */
  readonly support: number
  /** Its place in the order of speaking: 1 and more. */
  readonly order: number
  /** The contribution that it became a part of; null: it stands by itself. */
  readonly mergedInto: string | null
  readonly isRemoved: boolean
  /** Until the group decides, nothing is published. */
  readonly fate: Fate
  /** The group picked it at the read-back. */
  readonly isPriority: boolean
}

/** How a workshop goes on: a pause and a stop are recorded with a reason, never in free words. */
export const interruptionReasons = ['break', 'distress', 'safety', 'other'] as const

export type InterruptionReason = (typeof interruptionReasons)[number]

export interface Interruption {
  readonly act: 'paused' | 'resumed' | 'stopped'
  readonly reason: InterruptionReason
}

/** Everything that is captured of a workshop, in the order of speaking. */
export interface Board {
  readonly contributions: readonly BoardContribution[]
  readonly interruptions: readonly Interruption[]
  /** The group confirmed the summary. */
  readonly isConfirmed: boolean
}

export const emptyBoard: Board = { contributions: [], interruptions: [], isConfirmed: false }

/** A contribution as everybody sees it: with the words and the dots of what was merged into it. */
export interface ShownContribution extends BoardContribution {
  /** The words of what was merged into it, in the order of speaking. */
  readonly parts: readonly string[]
}

/** What stands on the board: nothing that was taken off, and what was merged within what it was merged into. */
export function shownContributions({ contributions }: Board): readonly ShownContribution[] {
  const merged = new Map<string, BoardContribution[]>()
  for (const contribution of contributions) {
    if (contribution.isRemoved || contribution.mergedInto === null) continue
    merged.set(contribution.mergedInto, [...(merged.get(contribution.mergedInto) ?? []), contribution])
  }
  return contributions
    .filter(({ isRemoved, mergedInto }) => !isRemoved && mergedInto === null)
    .map((contribution) => {
      const parts = merged.get(contribution.id) ?? []
      const support = parts.reduce((sum, part) => sum + part.support, contribution.support)
      return { ...contribution, support, parts: parts.map(({ text }) => text) }
    })
}
