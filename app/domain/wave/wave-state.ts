/** How far a wave has come: planned, taking answers, over, turned into public records, released. It never goes back. */
export type WaveState = 'draft' | 'open' | 'closed' | 'sealed' | 'published'

/** What a coordinator may do with a wave. */
export type WaveAct = 'open' | 'discard' | 'change-days' | 'add-collector' | 'issue-codes' | 'close' | 'preview' | 'seal' | 'publish'

const permitted: Readonly<Record<WaveState, readonly WaveAct[]>> = {
  draft: ['open', 'discard', 'change-days', 'add-collector', 'issue-codes'],
  open: ['change-days', 'add-collector', 'issue-codes', 'close'],
  closed: ['preview', 'seal'],
  sealed: ['publish'],
  published: [],
}

/** Whether a wave in this state permits the act; days are asked elsewhere (`closingProblem`, `openingProblem`). */
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
