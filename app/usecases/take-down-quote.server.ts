import { findPublishedContribution, hidePublishedContribution } from '~/data/published-contributions.server'
import { findQuote, hideQuote } from '~/data/quotes.server'
import { transaction } from '~/data/transaction.server'

/**
 * Hides a quote from everybody at once, whoever asks and without a reason: words of a survey and of a workshop alike. What is not shown
 * anyway is gone already.
 */
export async function takeDownQuote(id: string): Promise<'taken down' | 'gone already'> {
  return transaction(async (store) => {
    const quote = await findQuote(id, store)
    if (quote !== null) return (await hideQuote(quote, store)) ? 'taken down' : 'gone already'
    const said = await findPublishedContribution(id, store)
    return said !== null && (await hidePublishedContribution(said, store)) ? 'taken down' : 'gone already'
  })
}
