import { sheetVariants, type SheetVariant } from '~/domain/response/sheet-form'
import type { Language } from '~/locales/languages'

interface Chosen {
  readonly language: Language
  readonly variant: SheetVariant
  readonly from: number
  readonly to: number
}

function numberOf(text: string | null, otherwise: number): number {
  return text !== null && /^\d{1,6}$/.test(text.trim()) ? Number(text.trim()) : otherwise
}

/** Which of these sheets are printed, in which of the offered languages and how, as the address says; otherwise all, in the first, as usual. */
export function chosenSheets(request: Request, numbers: readonly number[], offered: readonly Language[]): Chosen {
  const query = new URL(request.url).searchParams
  return {
    language: offered.find((code) => code === query.get('lang')) ?? offered[0] ?? 'en',
    variant: sheetVariants.find((variant) => variant === query.get('variant')) ?? 'ordinary',
    from: numberOf(query.get('from'), numbers[0] ?? 1),
    to: numberOf(query.get('to'), numbers.at(-1) ?? 1),
  }
}
