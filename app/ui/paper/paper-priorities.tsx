import { mostPriorities } from '~/domain/instrument/instrument'
import { useWords } from '../respond/words'
import { PaperPicture } from './paper-picture'

/** What matters most, as the numbers of the questions. */
export function PaperPriorities() {
  const { t } = useWords()
  return (
    <div className="wm-paper__question">
      <PaperPicture of="most" />
      <h3>{t('most.heading')}</h3>
      <p>
        {t('most.choose', { count: mostPriorities })} {t('paper.numbers')}
      </p>
      <div className="wm-paper__scale">
        {Array.from({ length: mostPriorities }, (_, index) => (
          <span className="wm-paper__box wm-paper__box--blank" key={index} />
        ))}
      </div>
    </div>
  )
}
