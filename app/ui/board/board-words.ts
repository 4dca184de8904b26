import type { InterruptionReason } from '../../domain/workshop/board'
import type { ContributionKind, Fate } from '../../domain/workshop/contribution'

/** A kind as a choice, and as the heading above several. */
export const kindWords: Readonly<Record<ContributionKind, { readonly one: string; readonly many: string }>> = {
  strength: { one: 'Strength', many: 'Strengths' },
  challenge: { one: 'Challenge', many: 'Challenges' },
  idea: { one: 'Idea', many: 'Ideas' },
  point: { one: 'Point', many: 'Points' },
  'learning-point': { one: 'Learning point', many: 'Learning points' },
}

export const reasonWords: Readonly<Record<InterruptionReason, string>> = {
  break: 'A break',
  distress: 'Somebody is upset',
  safety: 'Somebody may be in danger',
  other: 'Another reason',
}

/** How many people agree with a contribution, in words. */
export function supportWords(support: number): string {
  if (support === 0) return ''
  return support === 1 ? '1 dot' : `${support} dots`
}

export const fateWords: Readonly<Record<Fate, string>> = {
  publish: 'May be published',
  internal: 'For staff only',
  'not-kept': 'Not kept',
}

/** Why an act was not done. */
export const refusalWords: Readonly<Record<string, string>> = {
  'board.text-missing': 'Write what was said',
  'board.text-long': 'Shorten this to 1,000 characters',
  'board.unknown-stage': 'Choose a stage or heading of this board',
  'board.unknown-kind': 'Choose a kind of this board',
  'board.unknown-contribution': 'This contribution is not on the board any more',
  'board.unknown-number': 'Enter the number of another contribution on the board',
  'board.merge-itself': 'Choose another contribution: this one cannot be merged into itself',
  'board.id-taken': 'This contribution cannot be told from another one. Add it again',
  'board.changed-meanwhile': 'This was sent already, or somebody changed it in the same moment. Look at it again',
  'board.reason-missing': 'Choose why',
  'board.not-finished': 'Finish the workshop first. Then the group can confirm the summary',
  'board.not-confirmed': 'Tick the box to confirm',
  'board.decided-meanwhile': 'Somebody decided otherwise meanwhile. Look at it again with the group, then confirm',
  'board.gone-meanwhile': 'A line of this page was merged or taken off meanwhile. Look at it again with the group, then confirm',
  'board.over': 'This workshop is over. It takes nothing any more',
  'board.cancelled': 'This workshop was cancelled. It takes nothing',
  'board.unknown': 'There is no such workshop',
  'board.revoked': 'You no longer run this workshop',
}

/** The words that the page hands to its script in `data-words`. */
export const scriptWords = {
  kinds: kindWords,
  reasons: reasonWords,
  refusals: refusalWords,
  saving: 'Being saved on this device',
  saved: 'Saved on this device, not sent yet',
  sent: 'Sent',
  refused: 'Not taken',
} as const
