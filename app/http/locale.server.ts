import { isLanguage, type Language } from '~/locales/languages'
import type { Variant } from '~/locales/reading'

function accepted(header: string): readonly string[] {
  return header
    .split(',')
    .map((part) => {
      const [range = '', ...parameters] = part.trim().split(';')
      const quality = parameters.map((parameter) => /^\s*q=([\d.]+)$/.exec(parameter)?.[1]).find((found) => found !== undefined)
      return { language: range.toLowerCase().split('-')[0] ?? '', quality: Number(quality ?? 1) }
    })
    .filter(({ quality }) => quality > 0)
    .toSorted((one, other) => other.quality - one.quality)
    .map(({ language }) => language)
}

/** The language of a page: the one the address asks for, else the first that the browser accepts, else the first that is offered. */
export function languageOf(request: Request, offered: readonly Language[]): Language {
  const wished = [new URL(request.url).searchParams.get('lang') ?? '', ...accepted(request.headers.get('Accept-Language') ?? '')]
  const found = wished.find((code): code is Language => isLanguage(code) && offered.includes(code))
  return found ?? offered[0] ?? 'en'
}

/** The words of a page: its language, and Easy Read when the address asks for it. */
export function variantOf(request: Request, offered: readonly Language[]): Variant<Language> {
  const isEasy = new URL(request.url).searchParams.get('read') === 'easy'
  return { language: languageOf(request, offered), reading: isEasy ? 'easy' : 'standard' }
}
