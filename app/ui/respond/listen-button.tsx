import { useWords } from './words'

/** Reads what stands around it aloud. It shows only where a script has found that the phone can. */
export function ListenButton() {
  const { t } = useWords()
  return (
    <div className="listens">
      <button type="button" className="listen quiet">
        {t('listen.start')}
      </button>
      <span className="listening" role="status" />
    </div>
  )
}
