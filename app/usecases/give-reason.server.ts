import { appendAudit } from '~/data/audit.server'
import { today } from '~/data/clock.server'
import { removeReason, saveReason } from '~/data/missing-figures.server'
import { findReportedIndicator } from '~/data/reported-indicators.server'
import { transaction } from '~/data/transaction.server'
import { parseReason, type ReasonForm } from '~/domain/indicator/missing-form'
import { periodName } from '~/domain/indicator/period'
import { accepted, refused, type Result } from '~/domain/kernel/result'

interface Entry {
  readonly indicatorId: string
  readonly partnershipId: string
  readonly staff: { readonly id: string; readonly name: string }
}

const unknown = refused({ item: 'indicator', key: 'indicator-unknown' })

/** Says in public why an indicator has no figure for a period; a second reason for it replaces the first. */
export async function giveReason(form: ReasonForm, { indicatorId, partnershipId, staff }: Entry): Promise<Result<null>> {
  const reason = parseReason(form)
  if (!reason.ok) return reason
  return transaction(async (store) => {
    const indicator = await findReportedIndicator(indicatorId, partnershipId, store)
    if (indicator === null) return unknown
    await saveReason({ indicatorId, ...reason.value, enteredById: staff.id, enteredOn: today() }, store)
    await appendAudit({ partnershipId, actor: staff.name, act: 'give-reason', subject: indicator.measure }, store)
    return accepted(null)
  })
}

/** Takes back why there is no figure for a period; done again it changes nothing. */
export async function takeBackReason(period: string, { indicatorId, partnershipId, staff }: Entry): Promise<Result<null>> {
  return transaction(async (store) => {
    const indicator = await findReportedIndicator(indicatorId, partnershipId, store)
    if (indicator === null) return unknown
    if (!(await removeReason({ indicatorId, period: periodName(period) }, store))) return accepted(null)
    await appendAudit({ partnershipId, actor: staff.name, act: 'take-back-reason', subject: indicator.measure }, store)
    return accepted(null)
  })
}
