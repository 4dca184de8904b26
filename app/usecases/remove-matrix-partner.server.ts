import { appendAudit } from '~/data/audit.server'
import { deleteMatrixPartner, findMatrixPartner } from '~/data/partner-matrix.server'
import { transaction } from '~/data/transaction.server'
import { accepted, refused, type Result } from '~/domain/kernel/result'

interface Removing {
  readonly partnerId: string
  readonly partnershipId: string
  readonly actor: string
}

/** Takes a partner out of the matrix, with its ticks in every journey; refuses one that is not there any more. */
export async function removeMatrixPartner({ partnerId, partnershipId, actor }: Removing): Promise<Result<null>> {
  return transaction(async (store) => {
    const partner = await findMatrixPartner(partnerId, partnershipId, store)
    if (partner === null || !(await deleteMatrixPartner(partnerId, partnershipId, store))) {
      return refused({ item: 'matrix', key: 'matrix.gone-already' })
    }
    await appendAudit({ partnershipId, actor, act: 'remove-matrix-partner', subject: partner.name }, store)
    return accepted(null)
  })
}
