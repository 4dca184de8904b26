import { languages } from '~/locales/languages'
import { QrCode } from '../coordinate/qr-code'
import { useWords } from '../respond/words'
import type { PaperSheetProperties } from './paper-sheet'

/** Which sheet this is, in words and as a square that leads its typist to it. */
export function PaperHead({ number, form, survey, typeAddress }: PaperSheetProperties) {
  const { t, language } = useWords()
  return (
    <div className="wm-paper__head">
      <div className="wm-paper__origin">
        <div>
          <h2 id={`sheet-${number}`}>{t('paper.sheet', { number })}</h2>
          <p>
            {t('paper.origin', { batch: survey.collector.id, form: form.instrument, edition: form.edition })} {languages[language].name}.
            <br />
            {t('paper.square')}
          </p>
        </div>
        <div className="wm-paper__square">
          <QrCode text={typeAddress} label={typeAddress} />
        </div>
      </div>
    </div>
  )
}
