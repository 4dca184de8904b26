import type { Variant } from '~/locales/reading'

/** What every address of the respondent carries on: the language, and whether it is Easy Read. */
export function variantQuery({ language, reading }: Variant): string {
  return reading === 'easy' ? `?lang=${language}&read=easy` : `?lang=${language}`
}
