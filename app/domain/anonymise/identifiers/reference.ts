import { digitsOf, exactForm, form, type Recogniser } from './recogniser'

const strong =
  'ref(?:erence|s)?|prisoner|inmate|spin|prison|warrant|crime|incident|docket|brp|chs|complaint|claim|claimant|passport|visa|permit|licen[cs]e|licence|booking|application|policy|invoice|tracking|serial|membership|payroll|employee|staff|student|badge|collar|shoulder|tenancy|council\\s+tax|universal\\s+credit|uc|home\\s+office|asylum|case|caseload|file|order|account|customer|client|patient|hospital|unit|mortgage|ticket|locker|cell|citation|charge|custody|police|foi|pirn|po|sr|cr|pf|copfs|court|sheriff|id|identity|pesel|nip|paszport|dowód|sprawa|sprawy|numer|справа|справи|паспорт|посвідка|قضية|جواز|رقم'
const naming =
  "(?:\\s*(?:ref(?:erence)?|numbers?|no\\.?|num|nr|id|code|card|#|№)){0,4}\\s*(?:is|was|are|were|wis|:|=|-|–|#|to|it['’]?s|number)*\\s*['\"#(]?"
const code = '[\\p{L}\\d](?:[\\p{L}\\d/.-]*\\d)(?:[\\p{L}\\d/.-]*[\\p{L}\\d])?|[A-Z]{1,5}\\s\\d{3,}(?:[\\s/-]\\d{2,})*'

function isYear(it: string): boolean {
  return /^(?:19|20)\d{2}s?$/.test(it)
}

/** Four digits at least, or a code of letters and digits; a bare year only where a number is announced. */
function isCode(it: string, whole: string): boolean {
  const digits = digitsOf(it).length
  // `in 2020` is no code with a gap.
  if (/^\p{Ll}+\s/u.test(it)) return false
  if (isYear(it)) return /(?:ref(?:erence)?|number|no\.?|num|nr|#)[\s:=#]*(?:is|was)?[\s:=#]*(?:19|20)\d{2}$/i.test(whole)
  if (
    /^\d+(?:st|nd|rd|th|am|pm|hrs?|mins?|p|k|%|yrs?|wks?|s|years?|months?|weeks?|days?|hours?|yo|x)$/i.test(it) ||
    /^\d{1,2}[:.]\d{2}/.test(it)
  )
    return false
  return digits >= 4 || (digits >= 2 && /\p{L}/u.test(it) && it.length >= 5)
}

/** Prisoner, crime, case, warrant, benefit and other references: a word that announces one, and four digits or a code. */
export const reference: Recogniser = {
  kind: 'reference',
  hint: /\d/,
  forms: [
    form(code, `(?:${strong})(?:[\\s-]+(?:${strong}))?${naming}`, isCode),
    form(code, `(?:${strong})(?:\\s+\\p{L}+){1,2}?\\s*(?:ref(?:erence)?|number|no\\.?|id|#)\\s*(?:is|was|:|=|-)?\\s*`, isCode),
    exactForm('[A-Z]{1,5}[/-]\\d{2,}(?:[/-][A-Z\\d]{1,})+'),
    exactForm('[A-Z]{1,5}[/-]?\\d{3,}[/-]\\d{2,4}'),
    exactForm('[A-Z]{2,5}\\d{0,3}[\\s/-]?\\d{4,}(?:[/-][A-Z\\d]+)*', '', (it) => !/(?:19|20)\d{2}$/.test(it) || digitsOf(it).length > 4),
    exactForm('[A-Z]{2,5}-\\d{2}-\\d{3,}'),
    exactForm('[A-Z]-\\d{4,}|[A-Z]\\s\\d{2}/\\d{3,}[A-Z]?'),
    form('#\\s?\\d{4,}'),
    form('\\d{4,}', '(?:prisoner|inmate)\\s+'),
  ],
}
