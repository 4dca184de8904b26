import { parseDay, type Day } from '../kernel/day'
import { accepted, refused, type Problem, type Result } from '../kernel/result'

/** What a partnership does when somebody writes that somebody is in danger. Without one nothing is looked for. */
export interface SafeguardingProtocol {
  /** What staff do, line by line. */
  readonly steps: string
  /** Language code → who reads it and how soon, as respondents are told before they write. English stands in for the others. */
  readonly wording: Readonly<Record<string, string>>
  readonly confirmedBy: string
  readonly confirmedOn: Day
}

export interface TypedProtocol {
  readonly steps: string
  readonly wording: Readonly<Record<string, string>>
  readonly confirmedBy: string
  readonly confirmedOn: string
}

/** Longest texts, in characters. */
export const protocolLimits = { steps: 4000, wording: 300, confirmedBy: 120 } as const

function long(item: string, text: string, most: number): readonly Problem[] {
  return text.length > most ? [{ item, key: 'own.long', values: { most } }] : []
}

function dayProblems(typed: string, today: Day): readonly Problem[] {
  const confirmedOn = parseDay(typed)
  if (confirmedOn === null) return [{ item: 'confirmedOn', key: 'children.day.missing' }]
  return confirmedOn > today ? [{ item: 'confirmedOn', key: 'children.day.future' }] : []
}

/**
 * A protocol, or what is missing: the steps, the sentence for respondents in English and in every language that the partnership's surveys are
 * asked in, who confirmed it, and a day that has come.
 */
export function parseSafeguardingProtocol(typed: TypedProtocol, asked: readonly string[], today: Day): Result<SafeguardingProtocol> {
  const [steps, confirmedBy] = [typed.steps.replaceAll('\r\n', '\n').trim(), typed.confirmedBy.trim()]
  const wording = Object.fromEntries(
    Object.entries(typed.wording).flatMap(([language, text]) => {
      const sentence = text.replace(/\s+/g, ' ').trim()
      return sentence === '' ? [] : [[language, sentence] as const]
    }),
  )
  const missing = [...new Set(['en', ...asked])].filter((language) => wording[language] === undefined)
  const problems = [
    ...(steps === '' ? [{ item: 'steps', key: 'danger.steps.missing' }] : long('steps', steps, protocolLimits.steps)),
    ...missing.map((language) => ({ item: `wording-${language}`, key: 'danger.wording.missing' })),
    ...Object.entries(wording).flatMap(([language, text]) => long(`wording-${language}`, text, protocolLimits.wording)),
    ...(confirmedBy === ''
      ? [{ item: 'confirmedBy', key: 'children.who.missing' }]
      : long('confirmedBy', confirmedBy, protocolLimits.confirmedBy)),
    ...dayProblems(typed.confirmedOn, today),
  ]
  const confirmedOn = parseDay(typed.confirmedOn)
  if (problems.length > 0 || confirmedOn === null) return refused(...problems)
  return accepted({ steps, wording, confirmedBy, confirmedOn })
}

/** Whether respondents would be told the same. */
export function tellsTheSame(one: SafeguardingProtocol, other: SafeguardingProtocol): boolean {
  const languages = Object.keys({ ...one.wording, ...other.wording })
  return languages.every((language) => one.wording[language] === other.wording[language])
}
