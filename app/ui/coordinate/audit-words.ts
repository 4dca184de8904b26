const acts: Readonly<Record<string, string>> = {
  invite: 'invited',
  join: 'joined as',
  deactivate: 'deactivated',
  recover: 'made a recovery link for a',
  plan: 'planned',
  discard: 'discarded',
  'mark-one-group': 'changed who meets as one group in',
  'confirm-children': 'confirmed how children are asked with',
  'confirm-safeguarding': 'confirmed what to do when somebody is in danger, settled by',
  'remove-safeguarding': 'took away',
  'take-over-danger': 'took over a text that may speak of danger in',
  'end-danger': 'ended and destroyed a text that may speak of danger in',
  'danger-expired': 'destroyed texts that may speak of danger, which nobody had ended, of',
  'change-questions': 'changed the questions of',
  open: 'opened',
  'change-days': 'changed the days of',
  'add-collector': 'added a way in to',
  'issue-codes': 'issued codes for',
  'issue-paper': 'issued sheets of paper for',
  'correct-text': 'changed the wording or the check of',
  close: 'closed',
  seal: 'sealed',
  publish: 'published',
  'neutral-page': 'let Leave now go to',
  'add-contact': 'added the contact',
  'check-contact': 'checked the contact',
  'hide-contact': 'hid the contact',
  'add-video': 'added a video beside',
  'remove-video': 'took away the video beside',
  'withdraw-batch': 'withdrew a group of',
}

/** An act of the audit log as a verb; one that is unknown stands as it was written. */
export function auditWords(act: string): string {
  return acts[act] ?? act
}
