import type { Problem } from '~/domain/kernel/result'

type Values = NonNullable<Problem['values']>

/** What can be wrong with an improvement action, in sentences. */
export const actionProblemSentences: Readonly<Record<string, (values: Values) => string>> = {
  'action.long': ({ most }) => `Shorten this to ${most} characters`,
  'action.title': () => 'Say what is done',
  'action.owner': () => 'Say who does it: a body or a role',
  'action.state': () => 'Choose how it stands',
  'action.reason': () => 'Say why it was stopped. People who asked for it will read the reason',
  'action.community': () => 'Choose communities of this partnership',
  'action.indicator': () => 'Choose indicators of this partnership’s frameworks that are still reported',
  'action.plan-item': () => 'Choose an item of one of this partnership’s plans',
  'action.source': () => 'Something that it answers is not published, or was taken down since. Choose again from what is offered',
  'action.words-beside-community': () =>
    'Words that you chose may not be said to come from a community: take the communities out, or these words. Beside a community only quotes may stand that are shown with its name',
  'action.unknown': () => 'There is no such action',
}
