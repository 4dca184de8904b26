import { isAsked, mostPriorities, type Instrument } from '../instrument/instrument'
import { optionsOf, type OwnKind } from '../instrument/own-question'
import { accepted, refused, type Problem, type Result } from '../kernel/result'
import { parseAccessCode } from './access-code'
import type { Answers, TextBox, WrittenText } from './answers'
import { fieldNames, type Draft } from './draft'
import { parseReceipt } from './receipt'

/** A form that may be counted. */
export interface Submission {
  /** 26 Crockford symbols. */
  readonly secret: string
  /** Ten Crockford symbols; null where the collector asks for none. */
  readonly code: string | null
  readonly answers: Answers
  readonly texts: readonly WrittenText[]
  /** Its writer ticked that somebody is in danger. */
  readonly saysDanger?: boolean
  /** What brings back the drafts that were kept of it; they go when it is counted. */
  readonly resume?: readonly string[]
}

/** The longest text of one box, in characters. */
export const mostCharacters = 2000

/**
 * What a form says, or everything that has to be mended: a rating off the scale, an option off the list, too long a text, more than
 * three priorities or one that was not asked, a code that cannot be one. Skipping is never a problem.
 */
export function parseSubmission(draft: Draft, instrument: Instrument, access: 'open' | 'codes'): Result<Submission> {
  const secret = parseReceipt(draft.secret)
  const code = access === 'codes' ? parseAccessCode(draft.code) : null
  const problems = [
    ...(access === 'codes' && code === null
      ? [{ item: fieldNames.code, key: draft.code.trim() === '' ? 'codeMissing' : 'codeWrong' }]
      : []),
    ...ratingProblems(draft, instrument),
    ...choiceProblems(draft, instrument),
    ...textProblems(draft, instrument),
    ...priorityProblems(draft, instrument),
  ]
  if (secret === null) return refused({ item: 'survey', key: 'formBroken' }, ...problems)
  if (problems.length > 0) return refused(...problems)
  const said = { answers: answersOf(draft, instrument), texts: textsOf(draft, instrument), saysDanger: draft.danger !== '' }
  return accepted({ secret, code, ...said, resume: draft.resume })
}

function isRating(typed: string, { scale }: Instrument): boolean {
  return /^\d+$/.test(typed) && Number(typed) >= scale.min && Number(typed) <= scale.max
}

function ownOf({ own }: Instrument, wanted: OwnKind): readonly string[] {
  return own.filter(({ kind }) => kind === wanted).map(({ code }) => code)
}

function ratedCodes(instrument: Instrument): readonly string[] {
  return [...instrument.themes.map(({ code }) => code), ...ownOf(instrument, 'rating')]
}

function ratingProblems({ ratings }: Draft, instrument: Instrument): readonly Problem[] {
  return ratedCodes(instrument)
    .filter((code) => (ratings[code] ?? '') !== '' && !isRating(ratings[code] ?? '', instrument))
    .map((code) => ({ item: code, key: 'ratingOffScale', values: instrument.scale }))
}

function choiceProblems({ choices }: Draft, { own }: Instrument): readonly Problem[] {
  const isOption = (typed: string, options: number) => /^[1-9]\d?$/.test(typed) && Number(typed) <= options
  return own
    .filter((question) => question.kind === 'choice' && (choices[question.code] ?? '') !== '')
    .filter((question) => !isOption(choices[question.code] ?? '', optionsOf(question)))
    .map(({ code }) => ({ item: code, key: 'choiceOffList' }))
}

/** Every box that a form of this instrument has. */
export function boxesOf(instrument: Instrument): readonly { readonly theme: string; readonly box: TextBox }[] {
  const ofThemes = instrument.themes.flatMap(({ code }) => (['good', 'better'] as const).map((box) => ({ theme: code, box })))
  return [...ofThemes, ...ownOf(instrument, 'text').map((code) => ({ theme: code, box: 'own' as const }))]
}

function textProblems(draft: Draft, instrument: Instrument): readonly Problem[] {
  return boxesOf(instrument)
    .filter(({ theme, box }) => (draft[box][theme] ?? '').length > mostCharacters)
    .map(({ theme, box }) => ({ item: fieldNames[box](theme), key: 'textTooLong', values: { most: mostCharacters } }))
}

function priorityProblems({ priorities }: Draft, instrument: Instrument): readonly Problem[] {
  if (priorities.some((code) => !isAsked(instrument, code))) return [{ item: fieldNames.priority, key: 'priorityNotAsked' }]
  if (new Set(priorities).size <= mostPriorities) return []
  return [{ item: fieldNames.priority, key: 'tooManyPriorities', values: { most: mostPriorities } }]
}

function answersOf({ ratings, priorities, choices }: Draft, instrument: Instrument): Answers {
  const numbers = (codes: readonly string[], typed: Draft['ratings']) =>
    Object.fromEntries(codes.filter((code) => (typed[code] ?? '') !== '').map((code) => [code, Number(typed[code])]))
  const answers = {
    ratings: numbers(ratedCodes(instrument), ratings),
    priorities: instrument.themes.map(({ code }) => code).filter((code) => priorities.includes(code)),
  }
  const chosen = ownOf(instrument, 'choice')
  return chosen.length === 0 ? answers : { ...answers, choices: numbers(chosen, choices) }
}

function textsOf(draft: Draft, instrument: Instrument): readonly WrittenText[] {
  return boxesOf(instrument)
    .map(({ theme, box }) => ({ theme, box, text: (draft[box][theme] ?? '').trim() }))
    .filter(({ text }) => text !== '')
}
