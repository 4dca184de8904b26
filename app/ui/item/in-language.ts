import { isLanguage, languages } from '~/locales/languages'

/** The attributes of words that are in another language than their page; none where they are in the same. */
export function inLanguage(written: string, page: string): { readonly lang?: string; readonly dir?: 'ltr' | 'rtl' } {
  if (written === page) return {}
  return { lang: written, dir: isLanguage(written) ? languages[written].direction : 'ltr' }
}
