import { settled } from '../../device/durable-stores'
import { transact, type KeptDraft } from './phone-store'

/**
 * Answers that can no longer be sent are on nobody's phone, even where their survey is never opened again. `today` (YYYY-MM-DD) comes with
 * the page from the server: a phone's own clock may be wrong by years.
 */
export function dropOldDrafts(today: string): Promise<void> {
  return transact('readwrite', async ({ drafts }) => {
    for (const home of await settled(drafts.getAllKeys())) {
      const { until = '' } = await settled<KeptDraft>(drafts.get(home))
      if (until !== '' && until < today) await settled(drafts.delete(home))
    }
  })
}
