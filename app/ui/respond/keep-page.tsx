import { useWords } from './words'

/** Printing or saving what stands there, after a warning: the paper and the file show it to whoever finds them. */
export function KeepPage() {
  const { t } = useWords()
  return (
    <div className="keep">
      <h2>{t('keep.heading')}</h2>
      <p className="box">{t('keep.warning')}</p>
      <p className="js">
        <button type="button" className="quiet" id="print">
          {t('keep.print')}
        </button>{' '}
        <button type="button" className="quiet" id="save">
          {t('keep.save')}
        </button>
      </p>
      <p>{t('keep.how')}</p>
    </div>
  )
}
