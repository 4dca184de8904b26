import type { InterruptionReason } from './board'
import type { ContributionKind, Fate } from './contribution'

/** One act of a facilitator on the board, as a device sends it. The same list of entries makes the same board on every device. */
export type Entry =
  | { readonly act: 'add'; readonly id: string; readonly stage: string; readonly kind: ContributionKind; readonly text: string }
  | { readonly act: 'edit'; readonly id: string; readonly text: string }
  | { readonly act: 'move'; readonly id: string; readonly stage: string; readonly kind: ContributionKind }
  | { readonly act: 'support'; readonly id: string; readonly by: 1 | -1 }
  | { readonly act: 'merge'; readonly id: string; readonly into: string }
  | { readonly act: 'split'; readonly id: string }
  | { readonly act: 'remove'; readonly id: string }
  | { readonly act: 'restore'; readonly id: string }
  | { readonly act: 'fate'; readonly id: string; readonly fate: Fate }
  | { readonly act: 'prioritise'; readonly id: string; readonly isPriority: boolean }
  | { readonly act: 'confirm' }
  | { readonly act: 'pause'; readonly reason: InterruptionReason }
  | { readonly act: 'resume' }
  | { readonly act: 'stop'; readonly reason: InterruptionReason }

/** What a board offers: entries that name another stage or kind are refused. */
export interface BoardLayout {
  /** Codes of stages or headings, in their order; retired ones that hold contributions are in it. */
  readonly stages: readonly string[]
  readonly kinds: readonly ContributionKind[]
}

/** An entry with its number on the device that made it: 1, 2, 3 … without a gap. */
export interface NumberedEntry {
  readonly sequence: number
  readonly entry: Entry
}
