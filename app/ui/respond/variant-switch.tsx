import type { ReactNode } from 'react'
import { languages, type Language } from '~/locales/languages'
import type { Variant } from '~/locales/reading'
import { variantQuery } from './variant-query'
import { useWords } from './words'

/** The form whose answers a switch has to carry on, and what it is sent for. */
export interface SwitchedForm {
  readonly id: string
  readonly intent: string
  /** What the Enter key in one of its fields means; only a form with such a field has to say. */
  readonly byEnter?: string
}

interface Properties {
  readonly frame: Variant<Language> & { readonly languages: readonly Language[] }
  /** Left out where the page has no form: a link loses nothing there. */
  readonly form: SwitchedForm | undefined
}

/** The language of the page and whether it is Easy Read, both one tap away from another; nothing that was typed is lost. */
export function VariantSwitch({ frame, form }: Properties) {
  const { t } = useWords()
  const { language, reading } = frame
  const other = reading === 'easy' ? 'standard' : 'easy'
  return (
    <nav className="switch" aria-label={t('language')}>
      {form?.byEnter === undefined ? null : (
        // The Enter key in a field presses the first button of the form, and that must never be one of those below.
        <input type="submit" form={form.id} name="intent" value={form.byEnter} className="unseen" tabIndex={-1} aria-hidden="true" />
      )}
      {frame.languages.length < 2 ? null : (
        <details>
          <summary>
            {t('language')}: {languages[language].name}
          </summary>
          {frame.languages
            .filter((code) => code !== language)
            .map((code) => (
              <Way key={code} to={{ language: code, reading }} from={frame} form={form}>
                {languages[code].name}
              </Way>
            ))}
        </details>
      )}
      <Way to={{ language, reading: other }} from={frame} form={form}>
        {t(`reading.${other}`)}
      </Way>
    </nav>
  )
}

interface WayProperties extends Pick<Properties, 'form'> {
  readonly to: Variant
  readonly from: Variant
  readonly children: ReactNode
}

function Way({ to, from, form, children }: WayProperties) {
  const lang = to.language === from.language ? undefined : to.language
  const address = variantQuery(to)
  return form === undefined ? (
    <a href={address} lang={lang} hrefLang={lang}>
      {children}
    </a>
  ) : (
    <button className="link" form={form.id} name="intent" value={form.intent} formAction={address} data-switch lang={lang}>
      {children}
    </button>
  )
}
