import type { SheetVariant } from '~/domain/response/sheet-form'
import type { Reading } from '~/locales/reading'

/** Large print has the usual words. */
export function readingOf(variant: SheetVariant): Reading {
  return variant === 'easy' ? 'easy' : 'standard'
}
