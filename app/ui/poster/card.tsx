import { QrCode } from '../coordinate/qr-code'
import { withoutScheme } from '../coordinate/without-scheme'
import { Sentence, useWords } from '../respond/words'
import { type HandOut, squareOf } from './hand-out'
import { InLanguage } from './in-language'

interface Properties extends HandOut {
  readonly code: string | null
}

function shown(code: string): string {
  return `${code.slice(0, 5)}-${code.slice(5)}`
}

/** One card. It names neither the community, unless that was ticked, nor the partnership: whoever finds it learns nothing. */
export function Card({ code, ...handOut }: Properties) {
  const { languages, address, corrections } = handOut
  const printed = code === null ? null : shown(code)
  const label = printed === null ? `QR code of ${address}` : `QR code with the code ${printed}`
  return (
    <>
      <div className="wm-code-card__words">
        {languages.map((language) => (
          <InLanguage key={language} language={language} className="wm-code-card__language" corrections={corrections[language]}>
            <CardWords {...handOut} code={printed} />
          </InLanguage>
        ))}
      </div>
      <div className="wm-code-card__square">
        <QrCode text={squareOf(handOut, printed)} label={label} />
        {printed === null ? null : (
          <span className="wm-code-card__code" dir="ltr">
            {printed}
          </span>
        )}
      </div>
      <p className="wm-code-card__address" dir="ltr">
        {withoutScheme(address)}
      </p>
    </>
  )
}

/** With more languages than this a card has room for one sentence of each. */
const mostInFull = 3

function CardWords({ languages, group, closes, code }: Properties) {
  const { t, communityName, day } = useWords()
  const last = { day: day(closes) }
  return (
    <>
      <p>
        <strong>{t('welcome.heading')}</strong>
      </p>
      {languages.length > 1 ? null : (
        <p>
          {t('poster.free')} {t('poster.scan')}
        </p>
      )}
      {group === null || languages.length > mostInFull ? null : (
        <p>
          <Sentence>{t('welcome.group', { group: communityName(group) })}</Sentence>
        </p>
      )}
      {languages.length > mostInFull || (languages.length > 1 && group !== null) ? null : (
        <p>
          {code === null ? (
            <Sentence>{t('poster.closes', last)}</Sentence>
          ) : (
            <>
              {t('code.label')}: <Sentence>{t('poster.codeOnce', last)}</Sentence>
            </>
          )}
        </p>
      )}
    </>
  )
}
