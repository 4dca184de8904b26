import type { Scale } from '../disclosure/scale'
import type { OwnKind } from '../instrument/own-question'

/** What a sheet of paper asks, as far as typing it goes. */
export interface SheetQuestions {
  /** Codes in the order in which they are asked. */
  readonly themes: readonly string[]
  readonly scale: Scale
  /** The partnership's own questions in their order; `options`: how many a choice has, 0 for the other kinds. */
  readonly own: readonly { readonly code: string; readonly kind: OwnKind; readonly options: number; readonly ask: string }[]
  /** Whether the sheet has a box to tick that somebody is in danger: where the partnership acts on it. */
  readonly asksDanger?: boolean
}

/** The column of that box. */
export const dangerColumn = 'danger'

/** The column of a question of the partnership's own: its code, for words with the name of their box before it. */
export function ownColumn({ code, kind }: SheetQuestions['own'][number]): string {
  return kind === 'text' ? `own_${code}` : code
}
