import { languages, type Language } from '~/locales/languages'

/** The way from a page in English to the results over time, in each language that they are written in. */
export function OverTimeLinks({ at }: { readonly at: string }) {
  const others = (Object.keys(languages) as Language[]).filter((code) => code !== 'en')
  return (
    <p>
      <a href={`${at}/results`}>Results over time, for all groups and for each</a> ·{' '}
      {others.map((code, index) => (
        <span key={code}>
          {index === 0 ? null : ' · '}
          <a href={`${at}/results?lang=${code}`} lang={code} hrefLang={code}>
            {languages[code].name}
          </a>
        </span>
      ))}
    </p>
  )
}
