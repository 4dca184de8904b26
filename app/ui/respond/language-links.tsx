import { languages, type Language } from '~/locales/languages'
import { useWords } from './words'

/** The page in the other languages of the wave, each under the name its speakers give it. */
export function LanguageLinks({ offered, path }: { readonly offered: readonly Language[]; readonly path: string }) {
  const { t, language } = useWords()
  if (offered.length < 2) return null
  return (
    <nav className="languages" aria-label={t('language')}>
      {offered.map((code) =>
        code === language ? (
          <b key={code}>{languages[code].name}</b>
        ) : (
          <a key={code} href={`${path}?lang=${code}`} lang={code} hrefLang={code}>
            {languages[code].name}
          </a>
        ),
      )}
    </nav>
  )
}
