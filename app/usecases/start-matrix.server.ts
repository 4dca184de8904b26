import { appendAudit } from '~/data/audit.server'
import { today } from '~/data/clock.server'
import { listJourneys } from '~/data/journeys.server'
import { findPrintedPartners, listMatrixPartners, saveMatrix } from '~/data/partner-matrix.server'
import { holdPartnership } from '~/data/partnerships.server'
import { transaction } from '~/data/transaction.server'
import { accepted, refused, type Result } from '~/domain/kernel/result'
import { partOfPrinted } from '~/domain/workshop/partner-matrix'

interface Starting {
  readonly partnershipId: string
  readonly actor: string
}

/**
 * Fills an empty matrix with the partners that the plan in force prints. Printed ticks are about the pathway of the accused, so they are laid
 * beside that journey only; where none are printed nothing is settled. Refuses a matrix that has a partner already.
 */
export async function startMatrix({ partnershipId, actor }: Starting): Promise<Result<null>> {
  return transaction(async (store): Promise<Result<null>> => {
    await holdPartnership(partnershipId, store)
    const journey = (await listJourneys(partnershipId, store)).find(({ perspective }) => perspective === 'accused')
    const printed = await findPrintedPartners(partnershipId, today(), store)
    if (journey === undefined || printed === null) return refused({ item: 'matrix', key: 'matrix.nothing-printed' })
    if ((await listMatrixPartners(partnershipId, journey.id, store)).length > 0) return refused({ item: 'matrix', key: 'matrix.not-empty' })
    const stages = journey.stages.filter(({ isRetired }) => !isRetired)
    const partners = printed.partners.map((partner) => ({ id: null, name: partner.name, part: partOfPrinted(partner, stages) }))
    await saveMatrix(partners, partnershipId, journey, store)
    await appendAudit({ partnershipId, actor, act: 'start-matrix', subject: printed.title }, store)
    return accepted(null)
  })
}
