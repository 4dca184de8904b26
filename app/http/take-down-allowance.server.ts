import { takeDownPolicy } from '~/domain/anonymise/take-down-policy'
import { Allowances } from './allowances.server'
import { senderOf } from './rate-limit.server'

const fromOneAddress = new Allowances(takeDownPolicy.fromOneAddress)
const inAll = new Allowances(takeDownPolicy.inAll)

/** Whether one more quote may be taken down without asking a person. Spends it; `giveBackTakeDown` where there was nothing to take down. */
export function mayTakeDown(request: Request): boolean {
  const sender = senderOf(request)
  if (!fromOneAddress.take(sender, 1)) return false
  if (inAll.take('all', 1)) return true
  fromOneAddress.giveBack(sender, 1)
  return false
}

/** What was gone already costs nothing. */
export function giveBackTakeDown(request: Request): void {
  fromOneAddress.giveBack(senderOf(request), 1)
  inAll.giveBack('all', 1)
}
