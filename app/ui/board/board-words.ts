import type { InterruptionReason } from '../../domain/workshop/board'
import type { ContributionKind } from '../../domain/workshop/contribution'

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

/** The words that the page hands to its script in `data-words`. */
export const scriptWords = {
  kinds: kindWords,
  reasons: reasonWords,
  saving: 'Being saved on this device',
  saved: 'Saved on this device, not sent yet',
  sent: 'Sent',
  refused: 'Not taken',
} as const
