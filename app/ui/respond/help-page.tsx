import { HelpList } from './help-list'
import type { RespondFrame } from './respond-page'
import { useWords } from './words'

/** Help at an address of its own, for a card or a poster. */
export function HelpPage({ frame }: { readonly frame: RespondFrame }) {
  const { t } = useWords()
  return (
    <>
      <h1>{t('help.heading')}</h1>
      <HelpList contacts={frame.contacts} />
      <p>
        <a href={frame.home + frame.query}>{t('help.back')}</a>
      </p>
    </>
  )
}
