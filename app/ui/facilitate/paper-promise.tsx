import { policy } from '~/domain/disclosure/policy'
import type { Contact } from '~/domain/instrument/survey'
import { useWords } from '../respond/words'

/** The promise as it holds on paper: another person types the sheet and reads it. The rest is as on a screen. */
export function PaperPromise({ contacts }: { readonly contacts: readonly Contact[] }) {
  const { t } = useWords()
  const { k, retention } = policy
  return (
    <div className="wm-paper__promise">
      <h3>{t('welcome.promise')}</h3>
      <ul>
        <li>{t('welcome.whoName')}</li>
        <li>One person types this sheet into a computer, and reads it to do so. After that it is mixed with other sheets.</li>
        <li>{t('welcome.whoScores', { least: k })}</li>
        <li>{t('welcome.small')}</li>
        <li>
          {t('welcome.longTexts', { count: retention.textAfterClosing })}{' '}
          {t('welcome.longScores', { count: retention.sealedAfterPublication })}
        </li>
        <li>
          {t('welcome.undo')} {t('welcome.undoUntil')} It is on the last part of this form. Tear it off and keep it.{' '}
          {t('welcome.undoAfter')}
        </li>
        <li>{t('welcome.harmLater')} Is someone in danger? Call 999 now.</li>
      </ul>
      {contacts.length === 0 ? null : (
        <>
          <h3>{t('help.heading')}</h3>
          <p>
            {contacts.map(({ name, phone }, index) => (
              <span key={phone}>
                {index === 0 ? '' : ' · '}
                {name} <strong>{phone}</strong>
              </span>
            ))}
          </p>
        </>
      )}
    </div>
  )
}
