import type { ActionState } from '~/domain/action/improvement-action'

const did: Readonly<Record<ActionState, string>> = {
  done: 'We did:',
  'under-way': 'We are doing now:',
  planned: 'We will do:',
  stopped: 'We did not go on with:',
}

/** What a notice says of itself, in words that most people read with ease. */
export const noticeWords = {
  title: 'You said. We did.',
  said: 'You said:',
  did,
  why: 'Why not:',
  nothing: 'We have not done anything about this yet. We will come back and tell you when we have.',
  next: 'What comes next',
  nothingNext: 'We do not know yet. Ask us.',
  more: (left: number) =>
    left === 1 ? 'There is one more thing to read on the page below.' : `There are ${left} more things to read on the page below.`,
  where: 'You can read all of it here. Point the camera of a phone at the square, or type this in:',
}
