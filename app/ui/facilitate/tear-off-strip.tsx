import { QrCode } from '../coordinate/qr-code'
import { withoutScheme } from '../coordinate/without-scheme'
import { useWords } from '../respond/words'

interface Properties {
  readonly number: number
  /** In groups, as it is read and typed. */
  readonly receipt: string
  readonly address: string
  readonly lastDay: string
}

/** What the person tears off and keeps: with it the answers can be taken back, whether they are typed yet or handed in. */
export function TearOffStrip({ number, receipt, address, lastDay }: Properties) {
  const { t } = useWords()
  return (
    <div className="wm-paper__strip">
      <div>
        <h3>Keep this part: it is your receipt for sheet {number}</h3>
        <p className="wm-paper__receipt">{receipt}</p>
        <p>
          With it you can take your answers back until the survey closes. The last day to answer is {lastDay}. Nobody can show it to you
          again.
        </p>
        <p>
          {t('withdraw.heading')}: <strong className="wm-paper__address">{withoutScheme(address)}</strong>
        </p>
      </div>
      <div className="wm-paper__qr">
        <QrCode text={address} label={`The address ${withoutScheme(address)}`} />
      </div>
    </div>
  )
}
