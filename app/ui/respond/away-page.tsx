import type { Day } from '~/domain/kernel/day'
import { useWords } from './words'

export interface Away {
  readonly why: 'unknown' | 'not yet' | 'closed'
  /** The day it opens, or the last day of answering. */
  readonly day: Day | null
}

/** Where there is no survey to answer: calmly why, and nobody is blamed. */
export function AwayPage({ why, day }: Away) {
  const words = useWords()
  const { t } = words
  const named = { day: day === null ? '' : words.day(day) }
  if (why === 'closed') {
    return (
      <div id="closed">
        <h1 tabIndex={-1}>{t('away.closed')}</h1>
        <p>{t('away.closedOn', named)}</p>
        <p>{t('sent.resultsWhen')}</p>
        <p>
          <a href="/">{t('sent.resultsFront')}</a>
        </p>
      </div>
    )
  }
  return why === 'not yet' ? (
    <>
      <h1 tabIndex={-1}>{t('away.notYet')}</h1>
      <p>{t('away.opensOn', named)}</p>
    </>
  ) : (
    <>
      <h1 tabIndex={-1}>{t('away.unknown')}</h1>
      <p>{t('away.unknownWhy')}</p>
    </>
  )
}
