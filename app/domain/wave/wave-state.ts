/** How far a wave has come: planned, taking answers, over, turned into public records, released. It never goes back. */
export type WaveState = 'draft' | 'open' | 'closed' | 'sealed' | 'published'

/** What a coordinator may do with a wave. */
export type WaveAct =
  | 'open'
  | 'discard'
  | 'mark-one-group'
  | 'change-questions'
  | 'add-collector'
  | 'issue-codes'
  | 'close'
  | 'preview'
  | 'seal'
  | 'change-days'
  | 'publish'
  | 'withdraw-batch'
  | 'open-quotes'

const permitted: Readonly<Record<WaveState, readonly WaveAct[]>> = {
  draft: ['open', 'discard', 'mark-one-group', 'change-questions', 'change-days', 'add-collector', 'issue-codes'],
  open: ['change-days', 'add-collector', 'issue-codes', 'close'],
  closed: ['preview', 'seal', 'change-days'],
  sealed: ['change-days', 'publish', 'withdraw-batch'],
  published: ['withdraw-batch', 'open-quotes'],
}

/** Whether a wave in this state permits the act; whether its day has come is asked elsewhere (`nextStep`, `fixedDays`). */
export function permits(state: WaveState, act: WaveAct): boolean {
  return permitted[state].includes(act)
}

/** The state that a text of the database names, or null when it names none. */
export function parseWaveState(text: string): WaveState | null {
  return Object.hasOwn(permitted, text) ? (text as WaveState) : null
}

/** Neither closed nor further: a community may stand in one such wave only. */
export function isUnfinished(state: WaveState): boolean {
  return state === 'draft' || state === 'open'
}
