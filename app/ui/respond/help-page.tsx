import { HelpList } from './help-list'
import { LanguageLinks } from './language-links'
import type { RespondFrame } from './respond-page'
import { useWords } from './words'

/** Help at an address of its own, for a card or a poster. */
export function HelpPage({ frame }: { readonly frame: RespondFrame }) {
  const { t, language } = useWords()
  return (
    <>
      <LanguageLinks offered={frame.languages} path={`${frame.home}/help`} />
      <h1>{t('help.heading')}</h1>
      <HelpList contacts={frame.contacts} />
      <p>
        <a href={`${frame.home}?lang=${language}`}>{t('help.back')}</a>
      </p>
    </>
  )
}
