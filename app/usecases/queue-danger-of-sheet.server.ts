import type { Store } from '~/data/database.server'
import type { PaperBatch } from '~/data/paper-batches.server'
import type { PaperSheet } from '~/data/paper-sheets.server'
import { deleteUrgentTexts, storeUrgentTexts } from '~/data/safeguarding-texts.server'
import { removeIdentifiers } from '~/domain/anonymise/remove-identifiers'
import { urgentTextsOfSheet, type UrgentText } from '~/domain/anonymise/urgent-texts'

/** A stored sheet has placeholders where the words that were just typed have not: that alone is no news. */
function isSame(one: UrgentText, other: UrgentText): boolean {
  const isOfOneBox = one.theme === other.theme && one.box === other.box && one.cause === other.cause
  return isOfOneBox && removeIdentifiers(one.text) === removeIdentifiers(other.text)
}

/**
 * Puts what speaks of danger on a sheet of paper into the queue as soon as it is typed, long before it is handed in: what is new since the sheet
 * was stored last. What a correction takes away leaves the queue, unless somebody acts on it already. Gives the ids, for mixing.
 */
export async function queueDangerOfSheet(
  { before, after }: { readonly before: PaperSheet; readonly after: PaperSheet },
  { partnershipId, community, wave }: PaperBatch,
  store: Store,
): Promise<readonly string[]> {
  if (!wave.asksDanger) return []
  const known = urgentTextsOfSheet(before.entry, before.again)
  const urgent = urgentTextsOfSheet(after.entry, after.again)
  const form = { partnershipId, waveId: wave.id, secret: after.secret, community: community.code, language: after.language ?? 'en' }
  const gone = known.filter(({ theme, box }) => !urgent.some((text) => text.theme === theme && text.box === box))
  await deleteUrgentTexts(form, gone, store)
  const fresh = urgent.filter((text) => !known.some((other) => isSame(text, other)))
  return storeUrgentTexts(fresh, form, store)
}
