import { setTimeout as wait } from 'node:timers/promises'
import { appendAudit } from '~/data/audit.server'
import type { Store } from '~/data/database.server'
import { wipeDestroyedKeys } from '~/data/key-files.server'
import { appendKey, destroyKeys, keyRing } from '~/data/key-ring.server'
import { listHolders } from '~/data/key-holders.server'
import { listPartnershipIds } from '~/data/partnerships.server'
import { reencryptRows } from '~/data/reencrypt-rows.server'
import { retireKeys } from '~/data/retire-keys.server'
import { vacuum } from '~/data/vacuum.server'

/** Whether the key was replaced, or a replacement that broke off was brought to its end. */
export type Rotation = 'replaced' | 'finished'

async function auditRotation(store: Store): Promise<void> {
  for (const partnershipId of await listPartnershipIds(store))
    await appendAudit({ partnershipId, actor: 'The server', act: 'rotate-keys', subject: 'what people write' }, store)
}

/**
 * Replaces the key of the texts while the product runs: a new key writes, everything is encrypted with it, the database refuses the old
 * one, and only then the old one is destroyed. Killed anywhere and run again it goes on where it was. `settle`: milliseconds for whoever
 * began to write with the old key; whoever takes longer is refused, and loses nothing but time.
 */
export async function rotateKeys(settle: number): Promise<Rotation> {
  const wasLeftUnwiped = wipeDestroyedKeys()
  const isBegun = keyRing().length > 1
  if (wasLeftUnwiped && !isBegun) {
    await vacuum()
    return 'finished'
  }
  if (!isBegun) appendKey()
  const old = keyRing().slice(0, -1)
  const ids = old.map(({ id }) => id)
  for (const holder of await listHolders()) await reencryptRows(holder, ids)
  await wait(settle)
  for (const holder of await listHolders()) await reencryptRows(holder, ids)
  await retireKeys(ids, auditRotation)
  destroyKeys(old)
  wipeDestroyedKeys()
  await vacuum()
  return isBegun ? 'finished' : 'replaced'
}
