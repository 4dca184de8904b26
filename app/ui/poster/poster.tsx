import { QrCode } from '../coordinate/qr-code'
import { withoutScheme } from '../coordinate/without-scheme'
import { Sentence, useWords } from '../respond/words'
import { type HandOut, squareOf } from './hand-out'
import { InLanguage } from './in-language'

interface Properties extends HandOut {
  readonly size: 'a4' | 'a5'
}

/** A poster for an open link. What it asks is in each of its languages; the square and the address stand there once. */
export function Poster({ size, ...handOut }: Properties) {
  const { languages, address, corrections } = handOut
  const count = languages.length > 1 ? 'several' : 'one'
  return (
    <div className={`wm-poster wm-poster--${size} wm-poster--${count}`}>
      {languages.map((language) => (
        <InLanguage key={language} language={language} className="wm-poster__words" corrections={corrections[language]}>
          <Invitation {...handOut} />
        </InLanguage>
      ))}
      <div className="wm-poster__square">
        <QrCode text={squareOf(handOut, null)} label={`QR code of ${address}`} />
      </div>
      <p className="wm-poster__address" dir="ltr">
        {withoutScheme(address)}
      </p>
      {languages.map((language) => (
        <InLanguage key={language} language={language} className="wm-poster__foot" corrections={corrections[language]}>
          <Foot {...handOut} />
        </InLanguage>
      ))}
    </div>
  )
}

function Invitation({ languages, group }: HandOut) {
  const { t, communityName } = useWords()
  return (
    <>
      <h2>{t('welcome.heading')}</h2>
      <p>{t('poster.lead')}</p>
      {group === null ? null : (
        <p>
          <Sentence>{t('welcome.group', { group: communityName(group) })}</Sentence>
        </p>
      )}
      {languages.length > 1 ? null : (
        <>
          <p>{t('poster.free')}</p>
          <p>{t('poster.scan')}</p>
        </>
      )}
    </>
  )
}

function Foot({ languages, closes }: HandOut) {
  const { t, day } = useWords()
  return (
    <>
      <p>
        <Sentence>{t('poster.closes', { day: day(closes) })}</Sentence>
      </p>
      {languages.length > 1 ? null : <p>{t('poster.later')}</p>}
    </>
  )
}
