import { type Day, parseDay } from '../kernel/day'
import { accepted, type Problem, refused, type Result } from '../kernel/result'

/** What facilitators do when somebody in the room is in distress, as a partnership has confirmed it. */
export interface DistressProtocol {
  /** A step a line. */
  readonly steps: string
  readonly confirmedBy: string
  readonly confirmedOn: Day
}

export interface TypedDistressProtocol {
  readonly steps: string
  readonly confirmedBy: string
  readonly confirmedOn: string
}

/** Most characters. */
export const distressLimits = { steps: 4000, confirmedBy: 120 } as const

/**
 * What we propose until a partnership confirms its own. It follows what protocols for distress in sensitive interviews have in common:
 * notice, pause, offer company and a quiet place, name help, leave nobody alone, call afterwards.
 */
export const proposedDistressSteps = [
  'Before you begin: say that anybody may stop, leave the room or say nothing at any time, without a reason. Say who will come along if they want company, and where the quiet place is.',
  'Two facilitators are in the room, or online, the whole time: one leads, the other watches how people are. Settle who does which.',
  'Notice: tears, silence, shaking, anger, somebody who looks away or wants to leave. If you wonder whether it is distress, act as if it is.',
  'Pause. Say “Let us stop for a few minutes”, and press Pause on the board. Hide the big screen. Nobody has to explain why.',
  'The facilitator who watches goes to the person and asks quietly: “Would you like company? Would you like to go somewhere quiet?” Do what they say. Do not ask what happened.',
  'Stay with them until they say that they are all right, or somebody whom they trust is there. Leave nobody alone who is in distress.',
  'Ask what they want: go on, only listen, or go home. Everything is all right. What they said is taken out if they want that.',
  'Offer the contacts on this page, on paper too. Offer to make the call together.',
  'If anybody’s life is in danger, call 999. If somebody is at risk of serious harm, follow the safeguarding procedure of your organisation today.',
  'Ask the others how they are. Go on only if the group wants to. If not, stop the workshop: nothing is lost.',
  'Before people leave: make sure that the person gets home safely and has a contact. Ask whether you may call them, and when.',
  'On the next working day: make that call. Tell your coordinator that the workshop was paused or stopped, and never who it was about.',
  'Look after yourselves: talk about it with each other on the same day, and with your own support.',
].join('\n')

function textProblems(item: 'steps' | 'confirmedBy', text: string, missing: string): readonly Problem[] {
  if (text === '') return [{ item, key: missing }]
  return text.length > distressLimits[item] ? [{ item, key: 'workshop.text.long', values: { most: distressLimits[item] } }] : []
}

/** A protocol as it was typed, or what is missing: steps, who confirmed it, and a day that has come. */
export function parseDistressProtocol(typed: TypedDistressProtocol, today: Day): Result<DistressProtocol> {
  const [steps, confirmedBy] = [typed.steps.replaceAll('\r\n', '\n').trim(), typed.confirmedBy.trim()]
  const confirmedOn = parseDay(typed.confirmedOn)
  const problems = [
    ...textProblems('steps', steps, 'distress.steps.missing'),
    ...textProblems('confirmedBy', confirmedBy, 'children.who.missing'),
  ]
  if (confirmedOn === null) return refused(...problems, { item: 'confirmedOn', key: 'children.day.missing' })
  if (confirmedOn > today) problems.push({ item: 'confirmedOn', key: 'children.day.future' })
  return problems.length > 0 ? refused(...problems) : accepted({ steps, confirmedBy, confirmedOn })
}
