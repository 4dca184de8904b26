import { policy } from '~/domain/disclosure/policy'
import type { Survey } from '~/domain/instrument/survey'
import { useWords } from '../respond/words'
import { PaperPicture } from './paper-picture'

/** The promise as it holds on paper: another person types the sheet and reads it. The rest is as on a screen. */
export function PaperPromise({ contacts, safeguarding }: Pick<Survey, 'contacts' | 'safeguarding'>) {
  const { t, gap } = useWords()
  const { k, retention } = policy
  return (
    <div className="wm-paper__promise">
      <h3>{t('welcome.promise')}</h3>
      <ul>
        <li>
          <PaperPicture of="who" />
          {t('welcome.whoName')}
        </li>
        <li>{t('paper.who')}</li>
        <li>{t('welcome.whoScores', { least: k })}</li>
        <li>{t('welcome.small')}</li>
        <li>
          <PaperPicture of="long" />
          {t('welcome.longTexts', { count: retention.textAfterClosing })}
          {gap}
          {t('welcome.longScores', { count: retention.sealedAfterPublication })}
        </li>
        <li>
          <PaperPicture of="undo" />
          {[
            t('welcome.undo'),
            t('welcome.undoUntil'),
            t('paper.tear'),
            ...(safeguarding === null ? [] : [t('danger.undo')]),
            t('welcome.undoAfter'),
          ].join(gap)}
        </li>
        <li>
          <PaperPicture of="harm" />
          {[t('welcome.harmLater'), ...(safeguarding === null ? [t('paper.danger')] : [t('danger.call'), t('danger.early')])].join(gap)}
        </li>
      </ul>
      {contacts.length === 0 ? null : (
        <>
          <h3>{t('help.heading')}</h3>
          <p>
            {contacts.map(({ name, phone }, index) => (
              <span key={phone}>
                {index === 0 ? '' : ' · '}
                <bdi>{name}</bdi>{' '}
                <strong className="wm-paper__phone" dir="ltr">
                  {phone}
                </strong>
              </span>
            ))}
          </p>
        </>
      )}
    </div>
  )
}
