import type { BatchWithdrawal, WithdrawalReason } from '~/domain/disclosure/batch-withdrawal'
import { englishResults, type ResultWords } from '../result/result-words'

const keys = {
  'consent-not-given': 'withdrawn.consent',
  'wrong-group': 'withdrawn.group',
  'not-genuine': 'withdrawn.genuine',
  'instrument-error': 'withdrawn.instrument',
  'collected-improperly': 'withdrawn.collected',
} as const

/** Why a group was withdrawn, as coordinators choose it and as everybody reads it. */
export function reasonText(reason: WithdrawalReason, { t }: Pick<ResultWords, 't'> = englishResults): string {
  return t(keys[reason])
}

/** “withdrawn on 3 May 2027: people had not given their consent” */
export function withdrawalText({ day, reason }: BatchWithdrawal, words: ResultWords = englishResults): string {
  return words.t('withdrawn.on', { day: words.day(day), reason: reasonText(reason, words) })
}
