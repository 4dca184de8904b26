import { isAsked, mostPriorities, type Instrument } from '../instrument/instrument'
import { accepted, refused, type Problem, type Result } from '../kernel/result'
import { parseAccessCode } from './access-code'
import type { Answers, WrittenText } from './answers'
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
}

/** The longest text of one box, in characters. */
export const mostCharacters = 2000

/**
 * What a form says, or everything that has to be mended: a rating off the scale, too long a text, more than three priorities or one that
 * was not asked, a code that cannot be one. Skipping is never a problem.
 */
export function parseSubmission(draft: Draft, instrument: Instrument, access: 'open' | 'codes'): Result<Submission> {
  const secret = parseReceipt(draft.secret)
  const code = access === 'codes' ? parseAccessCode(draft.code) : null
  const problems = [
    ...(access === 'codes' && code === null
      ? [{ item: fieldNames.code, key: draft.code.trim() === '' ? 'codeMissing' : 'codeWrong' }]
      : []),
    ...ratingProblems(draft, instrument),
    ...textProblems(draft, instrument),
    ...priorityProblems(draft, instrument),
  ]
  if (secret === null) return refused({ item: 'survey', key: 'formBroken' }, ...problems)
  if (problems.length > 0) return refused(...problems)
  return accepted({ secret, code, answers: answersOf(draft, instrument), texts: textsOf(draft, instrument) })
}

function isRating(typed: string, { scale }: Instrument): boolean {
  return /^\d+$/.test(typed) && Number(typed) >= scale.min && Number(typed) <= scale.max
}

function ratingProblems({ ratings }: Draft, instrument: Instrument): readonly Problem[] {
  return instrument.themes
    .filter(({ code }) => (ratings[code] ?? '') !== '' && !isRating(ratings[code] ?? '', instrument))
    .map(({ code }) => ({ item: code, key: 'ratingOffScale', values: instrument.scale }))
}

function textProblems(draft: Draft, { themes }: Instrument): readonly Problem[] {
  return themes.flatMap(({ code }) =>
    (['good', 'better'] as const)
      .filter((box) => (draft[box][code] ?? '').length > mostCharacters)
      .map((box) => ({ item: fieldNames[box](code), key: 'textTooLong', values: { most: mostCharacters } })),
  )
}

function priorityProblems({ priorities }: Draft, instrument: Instrument): readonly Problem[] {
  if (priorities.some((code) => !isAsked(instrument, code))) return [{ item: fieldNames.priority, key: 'priorityNotAsked' }]
  if (new Set(priorities).size <= mostPriorities) return []
  return [{ item: fieldNames.priority, key: 'tooManyPriorities', values: { most: mostPriorities } }]
}

function answersOf({ ratings, priorities }: Draft, { themes }: Instrument): Answers {
  const rated = themes.filter(({ code }) => (ratings[code] ?? '') !== '')
  return {
    ratings: Object.fromEntries(rated.map(({ code }) => [code, Number(ratings[code])])),
    priorities: themes.map(({ code }) => code).filter((code) => priorities.includes(code)),
  }
}

function textsOf(draft: Draft, { themes }: Instrument): readonly WrittenText[] {
  return themes
    .flatMap(({ code }) => (['good', 'better'] as const).map((box) => ({ theme: code, box, text: (draft[box][code] ?? '').trim() })))
    .filter(({ text }) => text !== '')
}
