import { parseDay, type Day } from '../kernel/day'
import { accepted, refused, type Problem, type Result } from '../kernel/result'

/** What a partnership has confirmed before it may ask children: how consent and age are worded, by whom and on which day that was settled. */
export interface ChildrenConsent {
  /** Language code → what stands before the first question. English is always there and stands in for the others. */
  readonly wording: Readonly<Record<string, string>>
  readonly confirmedBy: string
  readonly confirmedOn: Day
}

export interface TypedConsent {
  readonly wording: Readonly<Record<string, string>>
  readonly confirmedBy: string
  readonly confirmedOn: string
}

/** Longest texts, in characters. */
export const consentLimits = { wording: 1000, confirmedBy: 120 } as const

function lengthProblem(item: string, text: string, most: number): readonly Problem[] {
  return text.length > most ? [{ item, key: 'own.long', values: { most } }] : []
}

/** A confirmation, or what is missing: words in English, who confirmed them, and a day that has come. A language left blank is left out. */
export function parseChildrenConsent(typed: TypedConsent, today: Day): Result<ChildrenConsent> {
  const wording = Object.fromEntries(
    Object.entries(typed.wording).flatMap(([language, text]) => (text.trim() === '' ? [] : [[language, text.trim()] as const])),
  )
  const confirmedBy = typed.confirmedBy.trim()
  const confirmedOn = parseDay(typed.confirmedOn)
  const problems: Problem[] = Object.entries(wording).flatMap(([language, text]) =>
    lengthProblem(`wording-${language}`, text, consentLimits.wording),
  )
  if (wording['en'] === undefined) problems.push({ item: 'wording-en', key: 'children.wording.missing' })
  if (confirmedBy === '') problems.push({ item: 'confirmedBy', key: 'children.who.missing' })
  problems.push(...lengthProblem('confirmedBy', confirmedBy, consentLimits.confirmedBy))
  if (confirmedOn === null) problems.push({ item: 'confirmedOn', key: 'children.day.missing' })
  else if (confirmedOn > today) problems.push({ item: 'confirmedOn', key: 'children.day.future' })
  if (confirmedOn === null || problems.length > 0) return refused(...problems)
  return accepted({ wording, confirmedBy, confirmedOn })
}

/** What children read in this language before the first question, and the language it is in. */
export function wordingIn(
  { wording }: Pick<ChildrenConsent, 'wording'>,
  language: string,
): { readonly language: string; readonly text: string } {
  const own = wording[language]
  return own === undefined ? { language: 'en', text: wording['en'] ?? '' } : { language, text: own }
}
