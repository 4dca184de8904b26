const acts: Readonly<Record<string, string>> = {
  invite: 'invited',
  join: 'joined as',
  deactivate: 'deactivated',
  recover: 'made a recovery link for a',
  plan: 'planned',
  discard: 'discarded',
  'mark-one-group': 'changed who meets as one group in',
  'confirm-children': 'confirmed how children are asked with',
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
  'rotate-keys': 'replaced the key of',
  'add-place': 'added the local place',
  'add-places': 'added a list of local places:',
  'remove-place': 'took away the local place',
  'open-quotes': 'opened the quotes of',
  'destroy-text': 'destroyed an approved text of',
  'show-again': 'showed a quote again of',
}

/** An act of the audit log as a verb; one that is unknown stands as it was written. */
export function auditWords(act: string): string {
  return acts[act] ?? act
}
