/** What a reviewer can do with one text. */
export type ReviewDecision = 'approve' | 'refuse' | 'ask'

/** Whose turn it is: nobody has decided yet, somebody asked for another reviewer, or one reviewer has approved and another one is needed. */
export type ReviewTurn = 'first' | 'asked' | 'second'

/** What is left after a decision. `original`: as it was stored with the answers; `words`: what a reviewer let through. */
export interface AfterDecision {
  readonly original: 'kept' | 'destroyed' | 'destroyed before'
  readonly words: 'none' | 'one approval' | 'two approvals'
}

const outcomes: Readonly<Record<`${ReviewTurn} ${ReviewDecision}`, AfterDecision | null>> = {
  'first approve': { original: 'destroyed', words: 'one approval' },
  'first refuse': { original: 'destroyed', words: 'none' },
  'first ask': { original: 'kept', words: 'none' },
  'asked approve': { original: 'destroyed', words: 'one approval' },
  'asked refuse': { original: 'destroyed', words: 'none' },
  'asked ask': null,
  'second approve': { original: 'destroyed before', words: 'two approvals' },
  'second refuse': { original: 'destroyed before', words: 'none' },
  'second ask': null,
}

/** What a decision leaves, or null where it is not open: whoever was asked for a decision decides. */
export function decide(turn: ReviewTurn, decision: ReviewDecision): AfterDecision | null {
  return outcomes[`${turn} ${decision}`]
}

/** The decisions that are open to whoever has the turn, in the order in which a page offers them. */
export function openDecisions(turn: ReviewTurn): readonly ReviewDecision[] {
  return (['approve', 'refuse', 'ask'] as const).filter((decision) => decide(turn, decision) !== null)
}

/** The decision that a text of a form names, or null when it names none. */
export function parseDecision(text: string): ReviewDecision | null {
  return openDecisions('first').find((decision) => decision === text) ?? null
}
