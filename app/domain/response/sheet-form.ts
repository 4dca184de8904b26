import type { Problem } from '../kernel/result'

/** How a paper form is set: as usual, in large print, or in the words and pictures of Easy Read. The questions are the same in all. */
export type SheetVariant = 'ordinary' | 'large' | 'easy'

export const sheetVariants: readonly SheetVariant[] = ['ordinary', 'large', 'easy']

/** Which form a sheet of paper is: the instrument and its edition, the language and the variant that it was printed in. */
export interface SheetForm {
  readonly instrument: string
  readonly edition: string
  readonly language: string
  readonly variant: SheetVariant
}

/** As it stands in the square of a sheet: `place-standard-7@2022.pl.large`. */
export function formatSheetForm({ instrument, edition, language, variant }: SheetForm): string {
  return `${instrument}@${edition}.${language}.${variant}`
}

/** Null: this was never printed by us. */
export function parseSheetForm(text: string): SheetForm | null {
  const [, instrument, edition, language, printed] = /^([\w-]+)@([\w-]+)\.([a-z]{2,3})\.([a-z]+)$/.exec(text) ?? []
  const variant = sheetVariants.find((known) => known === printed)
  if (instrument === undefined || edition === undefined || language === undefined || variant === undefined) return null
  return { instrument, edition, language, variant }
}

/**
 * Why a sheet of this form cannot be typed in a wave; null: it can, as can a sheet whose number was typed by hand ('' for the form). Another
 * edition asks other questions, or asks them otherwise, and its numbers would be kept under the wrong ones.
 */
export function refusalOfForm(text: string, wave: { readonly instrument: string; readonly edition: string }): Problem | null {
  if (text === '') return null
  const form = parseSheetForm(text)
  if (form === null) return { item: 'sheet', key: 'form-unknown' }
  if (form.instrument === wave.instrument && form.edition === wave.edition) return null
  return { item: 'sheet', key: 'form-other', values: { form: form.instrument, edition: form.edition } }
}
