import type { DisclosurePolicy } from '../disclosure/policy'
import { addDays, type Day } from '../kernel/day'
import type { WaveForm } from './plan-wave'
import type { Wave } from './wave'

/** A plan like that of another wave: everything but its name, which has to be another, and its days, which have to be chosen anew. */
export function copyPlan(wave: Wave): WaveForm {
  return {
    title: '',
    instrument: wave.instrumentId,
    place: wave.place,
    opensOn: '',
    answerBy: '',
    paperIn: '',
    publishOn: '',
    languages: wave.languages,
    communities: wave.communities.map(({ id }) => id),
    oneGroup: wave.communities.filter(({ meetsAsOneGroup }) => meetsAsOneGroup).map(({ id }) => id),
  }
}

/** The first day on which a wave after this one, of the same communities, may close: days apart as the policy says, from when this one closes. */
export function earliestClosing(wave: Pick<Wave, 'closedOn' | 'paperInDay'>, policy: DisclosurePolicy['waves']): Day {
  return addDays(wave.closedOn ?? wave.paperInDay, policy.apart)
}
