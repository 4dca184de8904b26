import { randomInt } from 'node:crypto'
import type { Survey } from '~/domain/instrument/survey'
import type { Draft } from '~/domain/response/draft'
import { openLinkPolicy } from '~/domain/response/open-link-policy'
import { isWorkDone } from '~/domain/response/proof-of-work'
import { Allowances } from './allowances.server'
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

type Charge = readonly [allowances: Allowances, key: string]

/** 0.5 to 1.5, 1 on average: by sending until the limit is met nobody can count how many others have sent. */
function someCost(): number {
  return 0.5 + randomInt(1_000_001) / 1_000_000
}

function turnedAway(answer: 'in seconds' | 'in a minute'): Entry {
  return { answer, giveBack: () => undefined }
}

function charge(charges: readonly Charge[]): Entry {
  const cost = someCost()
  const paid: Charge[] = []
  const giveBack = () => {
    for (const [allowances, key] of paid.splice(0)) allowances.giveBack(key, cost)
  }
  for (const [allowances, key] of charges) {
    if (!allowances.take(key, cost)) {
      giveBack()
      return turnedAway('in a minute')
    }
    paid.push([allowances, key])
  }
  return { answer: 'come in', giveBack }
}

/**
 * Asks for one answer. At an open link it comes in at once with the work of its phone; without, when its form is a few seconds old and not too
 * many came without work. A one-time code has its own defence. Looks into no database.
 */
export function enterSurvey(request: Request, collector: Survey['collector'], draft: Draft): Entry {
  if (collector.access !== 'open') return { answer: 'come in', giveBack: () => undefined }
  const task = { collector: collector.id, secret: draft.secret }
  const sender = senderOf(request)
  const ofAddress: Charge = [fromOneAddress, sender]
  if (isWorkDone(task, draft.work)) return charge([ofAddress])
  if (ageOf(task, draft.ticket) < leastSeconds) return turnedAway('in seconds')
  return charge([ofAddress, [withoutWork, `${collector.id} ${sender}`], [withoutWorkInAll, collector.id]])
}
