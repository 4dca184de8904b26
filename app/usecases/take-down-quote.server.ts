import { findQuote, hideQuote } from '~/data/quotes.server'
import { transaction } from '~/data/transaction.server'

/** Hides a quote from everybody at once, whoever asks and without a reason. What is not shown anyway is gone already. */
export async function takeDownQuote(id: string): Promise<'taken down' | 'gone already'> {
  return transaction(async (store) => {
    const quote = await findQuote(id, store)
    return quote !== null && (await hideQuote(quote, store)) ? 'taken down' : 'gone already'
  })
}
