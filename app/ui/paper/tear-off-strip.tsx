import { QrCode } from '../coordinate/qr-code'
import { withoutScheme } from '../coordinate/without-scheme'
import { useWords } from '../respond/words'
import { PaperPicture } from './paper-picture'

interface Properties {
  readonly number: number
  /** In groups, as it is read and typed. */
  readonly receipt: string
  readonly address: string
  readonly lastDay: string
}

/** What the person tears off and keeps: with it the answers can be taken back, whether they are typed yet or handed in. */
export function TearOffStrip({ number, receipt, address, lastDay }: Properties) {
  const { t, language, gap } = useWords()
  return (
    <div className="wm-paper__strip">
      <div>
        <PaperPicture of="receipt" />
        <h3>{t('paper.keep', { number })}</h3>
        <p className="wm-paper__receipt" dir="ltr">
          {receipt}
        </p>
        <p>{[t('paper.takeBack', { day: lastDay }), t('paper.onlyHere')].join(gap)}</p>
        <p>
          {t('withdraw.heading')}:{' '}
          <strong className="wm-paper__address" dir="ltr">
            {withoutScheme(address)}
          </strong>
        </p>
      </div>
      <div className="wm-paper__qr">
        <QrCode text={`${address}?lang=${language}`} label={withoutScheme(address)} />
      </div>
    </div>
  )
}
