import type { RespondFrame } from './respond-page'
import { useWords } from './words'

/** A form that was sent again after its receipt had taken it back: it does not count, and a new one is one tap away. */
export function TakenBackPage({ frame }: { readonly frame: RespondFrame }) {
  const { t } = useWords()
  return (
    <div id="taken-back">
      <h1 tabIndex={-1}>{t('takenBack.heading')}</h1>
      <p>{t('takenBack.words')}</p>
      <p>
        <a href={frame.home + frame.query}>{t('takenBack.again')}</a>
      </p>
    </div>
  )
}
