import type { TFunction } from 'i18next'
import { useWords } from './words'

type Moment = 'start' | 'question' | 'scale' | 'options' | 'priorities' | 'texts' | 'end'

function sayAt(moment: Moment, t: TFunction): string {
  switch (moment) {
    case 'start':
      return t('interview.start')
    case 'question':
      return t('interview.question')
    case 'scale':
      return t('interview.scale')
    case 'options':
      return t('interview.options')
    case 'priorities':
      return t('interview.priorities')
    case 'texts':
      return t('interview.texts')
    case 'end':
      return t('interview.end')
  }
}

interface Properties {
  readonly moment: Moment
  /** What comes right after it. */
  readonly then?: Moment
}

/** What the interviewer does at this place of the form. It is marked as not for reading out. */
export function InterviewNote({ moment, then }: Properties) {
  const { t, gap } = useWords()
  return (
    <p className="box">
      <b>{t('interview.label')}</b> {sayAt(moment, t)}
      {then === undefined ? null : gap + sayAt(then, t)}
    </p>
  )
}
