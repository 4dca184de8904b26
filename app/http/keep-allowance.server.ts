import { resumePolicy } from '~/domain/response/resume-policy'
import { Allowances } from './allowances.server'
import { charge } from './charge.server'
import { senderOf } from './rate-limit.server'

const fromOneAddress = new Allowances(resumePolicy.fromOneAddress)
const inAll = new Allowances(resumePolicy.inAll)

/** Whether a draft of so many blocks may be kept now, so that nobody fills the disk. What was taken is not given back. */
export function mayKeep(request: Request, collectorId: string, blocks: number): boolean {
  const charges = [[fromOneAddress, senderOf(request)] as const, [inAll, collectorId] as const]
  return charge(charges, blocks) !== null
}
