import type { Survey } from '~/domain/instrument/survey'
import type { Draft } from '~/domain/response/draft'
import { openLinkPolicy } from '~/domain/response/open-link-policy'
import { isWorkDone } from '~/domain/response/proof-of-work'
import { Allowances } from './allowances.server'
import { charge, type Charge } from './charge.server'
import { senderOf } from './rate-limit.server'
import { ageOf } from './time-ticket.server'

/** Whether answers may come in now. What was spent on answers that were not counted after all is given back. */
export interface Entry {
  readonly answer: 'come in' | 'in seconds' | 'in a minute'
  giveBack(): void
}

const { leastSeconds, ...policy } = openLinkPolicy
const fromOneAddress = new Allowances(policy.fromOneAddress)
const withoutWork = new Allowances(policy.withoutWork)
const withoutWorkInAll = new Allowances(policy.withoutWorkInAll)

const nothing = () => undefined

function chargeOne(charges: readonly Charge[]): Entry {
  const giveBack = charge(charges, 1)
  return giveBack === null ? { answer: 'in a minute', giveBack: nothing } : { answer: 'come in', giveBack }
}

/**
 * Asks for one answer. At an open link it comes in at once with the work of its phone; without, when its form is a few seconds old and not too
 * many came without work. A one-time code has its own defence. Looks into no database.
 */
export function enterSurvey(request: Request, collector: Survey['collector'], draft: Draft): Entry {
  if (collector.access !== 'open') return { answer: 'come in', giveBack: nothing }
  const task = { collector: collector.id, secret: draft.secret }
  const sender = senderOf(request)
  const ofAddress: Charge = [fromOneAddress, sender]
  if (isWorkDone(task, draft.work)) return chargeOne([ofAddress])
  if (ageOf(task, draft.ticket) < leastSeconds) return { answer: 'in seconds', giveBack: nothing }
  return chargeOne([ofAddress, [withoutWork, `${collector.id} ${sender}`], [withoutWorkInAll, collector.id]])
}
