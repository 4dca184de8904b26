import { appendAudit } from '~/data/audit.server'
import { deletePlace } from '~/data/local-places.server'
import { transaction } from '~/data/transaction.server'
import { accepted, refused, type Result } from '~/domain/kernel/result'

interface Removing {
  readonly partnershipId: string
  readonly actor: string
  readonly name: string
}

/** Takes a name out of the gazetteer of a partnership; refuses one that is not there any more. */
export async function removePlace({ partnershipId, actor, name }: Removing): Promise<Result<null>> {
  return transaction(async (store) => {
    if (!(await deletePlace(partnershipId, name, store))) return refused({ item: 'places', key: 'place.gone' })
    await appendAudit({ partnershipId, actor, act: 'remove-place', subject: name }, store)
    return accepted(null)
  })
}
