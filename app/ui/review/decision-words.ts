import type { ReviewDecision, ReviewTurn } from '~/domain/anonymise/review-decision'

interface DecisionWords {
  readonly button: string
  readonly key: string
  /** What it does, in one sentence. */
  readonly does: string
  /** What is said when it is done. */
  readonly done: string
}

const first: Readonly<Record<ReviewDecision, DecisionWords>> = {
  approve: {
    button: 'Approve',
    key: 'A',
    does: 'Keeps the words of the box and destroys what was written.',
    done: 'Approved. What was written is destroyed; the words that you approved are kept.',
  },
  refuse: {
    button: 'Refuse',
    key: 'R',
    does: 'Destroys the text for good; nobody will see it.',
    done: 'Refused. The text is destroyed.',
  },
  ask: {
    button: 'Ask a second reviewer',
    key: 'S',
    does: 'Leaves the decision to another reviewer; you will not see this text again, and changes in the box are not kept.',
    done: 'Another reviewer will decide about that text.',
  },
}

const second: Readonly<Record<ReviewDecision, DecisionWords>> = {
  ...first,
  approve: {
    ...first.approve,
    does: 'Lets the words of the box be shown once the results are out.',
    done: 'Approved by two reviewers.',
  },
  refuse: { ...first.refuse, does: 'Destroys the words for good; nobody will see them.', done: 'Refused. The words are destroyed.' },
}

/** What a decision is called, what it does, and what is said afterwards. */
export function decisionWords(turn: ReviewTurn, decision: ReviewDecision): DecisionWords {
  return (turn === 'second' ? second : first)[decision]
}
