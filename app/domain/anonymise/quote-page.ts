import type { Quote } from './quote'

/** Some quotes of one theme or question, as they follow each other on a page. */
export interface QuoteSection {
  /** The code of the theme or of the partnership's own question. */
  readonly theme: string
  readonly quotes: readonly Quote[]
}

/** One of the pages that the quotes of a wave fill. */
export interface QuotePage {
  readonly page: number
  readonly pages: number
  readonly sections: readonly QuoteSection[]
}

/** So many quotes stand on a page. */
export const quotesOfAPage = 20

/**
 * A page of quotes by theme, in the order in which the wave asked; within a theme they keep the order of their random ids, which no edit and
 * no other quote changes. Null where there is no such page; without any quote there is one empty page.
 */
export function quotePage(quotes: readonly Quote[], asked: readonly string[], page: number): QuotePage | null {
  const pages = Math.max(1, Math.ceil(quotes.length / quotesOfAPage))
  if (!Number.isInteger(page) || page < 1 || page > pages) return null
  const others = [...new Set(quotes.map(({ theme }) => theme).filter((theme) => !asked.includes(theme)))].toSorted()
  const themes = [...asked, ...others]
  const ordered = themes.flatMap((theme) => quotes.filter((quote) => quote.theme === theme))
  const shown = ordered.slice((page - 1) * quotesOfAPage, page * quotesOfAPage)
  const sections = themes.map((theme) => ({ theme, quotes: shown.filter((quote) => quote.theme === theme) }))
  return { page, pages, sections: sections.filter((section) => section.quotes.length > 0) }
}
