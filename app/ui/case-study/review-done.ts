/** What is said when a reviewer has done something with a case study. */
export const reviewDone: Readonly<Record<string, string>> = {
  'approved-once': 'Approved. Another reviewer has to approve the same words before anybody reads it.',
  released: 'Approved by two reviewers: the case study is released.',
  'sent-back': 'The case study is with its writer again, who sees why.',
  withdrawn: 'Consent is withdrawn. Every word of that case study is destroyed, and its address leads nowhere.',
  changed: 'Somebody changed that case study while you read it. Nothing was decided: please read it again.',
}
