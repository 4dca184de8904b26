import { WhoReads } from '../respond/danger-words'
import { useWords } from '../respond/words'

/** The box to tick that somebody is in danger: whoever types the sheet hands its texts on at once. */
export function PaperDanger({ wording }: { readonly wording: Readonly<Record<string, string>> }) {
  const { t, gap } = useWords()
  return (
    <div className="wm-paper__question">
      <h3>{t('danger.heading')}</h3>
      <p>
        {t('danger.call')}
        {gap}
        <WhoReads wording={wording} />
        {gap}
        {t('danger.keeps')}
      </p>
      <p>
        <span className="wm-paper__box wm-paper__box--blank" /> {t('danger.tick')}
      </p>
    </div>
  )
}
