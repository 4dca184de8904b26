import { mostPriorities } from '~/domain/instrument/instrument'
import type { TFunction } from 'i18next'
import type { PhoneWord } from './script/words'

/** The words that the script on the phone says, in the language of the page. */
export function phoneWords(t: TFunction): Readonly<Record<PhoneWord, string>> {
  return {
    start: t('welcome.start'),
    next: t('ask.next'),
    back: t('ask.back'),
    review: t('check.open'),
    notReached: t('problem.notReached'),
    done: t('sent.done'),
    again: t('sent.next'),
    skipped: t('check.skipped'),
    none: t('check.none'),
    change: t('check.change'),
    saving: t('phone.saving'),
    saved: t('phone.saved'),
    cannot: t('phone.cannot'),
    sending: t('phone.sending'),
    waiting: t('phone.waiting'),
    sent: t('phone.sent'),
    shared: t('phone.shared'),
    othersWait: t('phone.othersWait'),
    noSwitch: t('phone.noSwitch'),
    codeNeedsSignal: t('phone.codeNeedsSignal'),
    most: t('problem.tooManyPriorities', { most: mostPriorities }),
  }
}
