import { exactForm, form, type Recogniser } from './recogniser'

const gap = '[\\s.-]{0,2}'
const six = `\\d{2}${gap}\\d{2}${gap}\\d{2}`
const context = '(?:ni|n\\.i\\.|nino|national\\s+insurance|insurance)(?:\\s*(?:number|no\\.?|num|nr))?\\s*(?:is|was|:|=|-)?\\s*'

/**
 * National Insurance numbers: two letters, six digits, a letter that may be missing. Which prefixes are in use never decides: `QQ 12 34 56 C`
 * is the official example. Source: HMRC's description of the number.
 */
export const nationalInsurance: Recogniser = {
  kind: 'ni',
  hint: /\d/,
  forms: [
    form(`[a-z]{2}${gap}${six}${gap}[a-d]`),
    form(`[a-z]{2}\\s?\\d{6}[a-z]?`, context),
    form(`[a-z]${gap}[a-z]${gap}${six}(?:${gap}[a-z])?`, context),
    exactForm(`[A-Z]{2}${gap}${six}`),
    exactForm(`[A-Z]{2}\\s?\\d{6}\\s?[A-Z]?`),
    form('[a-z]{2}\\d{6}[a-z]?'),
    form('\\d{3}-\\d{2}-\\d{4}'),
    form('\\d{3}[\\s-]?\\d{2}[\\s-]?\\d{4}', '(?:ssn|social\\s+security)(?:\\s*(?:number|no\\.?))?\\s*(?:is|was|:|=|#)?\\s*'),
  ],
}
