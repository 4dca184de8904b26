import { findPartnershipOfPublished, findPublishedContribution } from '~/data/published-contributions.server'
import { findPartnershipOfQuote, findQuote } from '~/data/quotes.server'
import type { Quote } from '~/domain/anonymise/quote'
import type { PublishedContribution } from '~/domain/workshop/published-contribution'
import { type AskedPartnership, requirePartnership } from './asked-partnership.server'

interface ShownText {
  readonly text: Quote | PublishedContribution
  /** Whose it is. */
  readonly partnership: AskedPartnership
}

/** What an address `/quotes/<id>/take-down` is about, with its own partnership; null, and no partnership, for whatever is not shown. */
export async function findShownText(id: string): Promise<ShownText | null> {
  const quote = await findQuote(id)
  if (quote !== null) return { text: quote, partnership: await requirePartnership(await findPartnershipOfQuote(quote)) }
  const said = await findPublishedContribution(id)
  return said === null ? null : { text: said, partnership: await requirePartnership(await findPartnershipOfPublished(said)) }
}
