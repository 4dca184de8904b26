import type { BatchWithdrawal, WithdrawalReason } from '~/domain/disclosure/batch-withdrawal'
import { dayText } from './day-text'

/** Why a group was withdrawn, as coordinators choose it and as everybody reads it. */
export const reasonWords: Readonly<Record<WithdrawalReason, string>> = {
  'consent-not-given': 'people had not given their consent',
  'wrong-group': 'the answers were put to the wrong group',
  'not-genuine': 'not all answers came from the people who were asked',
  'instrument-error': 'the questions or the form had a mistake',
  'collected-improperly': 'the answers were collected in a way that was not right',
}

/** “withdrawn on 3 May 2027: people had not given their consent” */
export function withdrawalText({ day, reason }: BatchWithdrawal): string {
  return `withdrawn on ${dayText(day)}: ${reasonWords[reason]}`
}
