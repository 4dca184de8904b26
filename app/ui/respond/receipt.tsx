import type { Survey } from '~/domain/instrument/survey'
import { formatReceipt } from '~/domain/response/receipt'
import { useWords } from './words'

interface Properties {
  readonly survey: Survey
  /** Null: the server does not know it; the phone that does writes it in. */
  readonly secret: string | null
}

/** What somebody writes down to take their answers back. */
export function Receipt({ survey, secret }: Properties) {
  const { t, day, gap } = useWords()
  const groups = secret === null ? [] : formatReceipt(secret).split('-')
  return (
    <div data-receipt="" hidden={secret === null}>
      <h2>{t('sent.receipt')}</h2>
      <p className="receipt" dir="ltr">
        {groups.map((group, index) => (
          <span key={group + String(index)}>{index < groups.length - 1 ? `${group}-` : group}</span>
        ))}
      </p>
      <p>
        {t('sent.writeDown', { day: day(survey.wave.answerByDay) })}
        {gap}
        {t('sent.onlyHere')}
      </p>
    </div>
  )
}
