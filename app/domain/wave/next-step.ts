import type { Day } from '../kernel/day'
import { refused, type Result, accepted } from '../kernel/result'
import { publishingProblem } from './publish-day'
import type { Wave } from './wave'

/** What comes next in the life of a wave: what it waits for, or the act that a coordinator owes it. */
export type NextStep =
  | 'open'
  | 'too-late-to-open'
  | 'wait-for-start'
  | 'collect'
  | 'type-paper'
  | 'close'
  | 'seal'
  | 'wait-for-publication'
  | 'publish'
  | 'open-quotes'
  | 'done'

type Dated = Pick<Wave, 'state' | 'opensOn' | 'answerByDay' | 'paperInDay' | 'publishOn'> & {
  /** Not there: what people wrote is no matter of whoever asks. */
  readonly hasOpenQuotes?: boolean
}

function nextStepOfOpen(wave: Dated, today: Day): NextStep {
  if (today >= wave.paperInDay) return 'close'
  if (today > wave.answerByDay) return 'type-paper'
  return today < wave.opensOn ? 'wait-for-start' : 'collect'
}

/** What comes next for this wave on this day. */
export function nextStep(wave: Dated, today: Day): NextStep {
  if (wave.state === 'draft') return today > wave.answerByDay ? 'too-late-to-open' : 'open'
  if (wave.state === 'open') return nextStepOfOpen(wave, today)
  if (wave.state === 'closed') return 'seal'
  if (wave.state === 'published') return wave.hasOpenQuotes === false ? 'open-quotes' : 'done'
  return publishingProblem(wave, today) === null ? 'publish' : 'wait-for-publication'
}

/** A draft opens when its answer-by day has not passed; its questions, place and communities are frozen from then on. */
export function checkOpening(wave: Pick<Wave, 'state' | 'answerByDay'>, today: Day): Result<'may open'> {
  if (wave.state !== 'draft') return refused({ item: 'wave', key: 'wave.open.not-a-draft' })
  if (today > wave.answerByDay) return refused({ item: 'wave', key: 'wave.open.too-late', values: { day: wave.answerByDay } })
  return accepted('may open')
}
