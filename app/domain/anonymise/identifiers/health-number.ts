import { digitsOf, form, type Recogniser } from './recogniser'

const naming = '(?:\\s*(?:number|numbers|no\\.?|num|nr|id|#))?\\s*(?:is|was|:|=|-)?\\s*'

/** Whether the ten digits may begin with a birthday, as a CHI number does. */
function beginsWithDay(it: string): boolean {
  const [day, month] = [Number(digitsOf(it).slice(0, 2)), Number(digitsOf(it).slice(2, 4))]
  return day >= 1 && day <= 31 && month >= 1 && month <= 12
}

/**
 * Community Health Index numbers of Scotland: a birthday and four digits. The check digit never decides, because newer numbers carry another
 * one. Source: Public Health Scotland's description of the CHI number.
 */
export const chi: Recogniser = {
  kind: 'chi',
  hint: /\d/,
  forms: [
    form('\\d{6}[\\s.-]{0,2}\\d{4}|\\d{2}[\\s.-]\\d{2}[\\s.-]\\d{2}[\\s.-]{0,2}\\d{4}|\\d{10}|\\d{3}\\s\\d{3}\\s\\d{4}', `chi${naming}`),
    form('\\d{6}[\\s-]\\d{4}', '', beginsWithDay),
    form('\\d{10}', '', (it) => beginsWithDay(it) && !/^0[127]/.test(it)),
  ],
}

/** Whether the last of ten digits is the check digit of an NHS number: it decides how a number is named, never whether it is masked. */
function checks(it: string): boolean {
  const digits = [...digitsOf(it)].map(Number)
  const sum = digits.slice(0, 9).reduce((total, digit, at) => total + digit * (10 - at), 0)
  return (11 - (sum % 11)) % 11 === digits[9]
}

/** NHS numbers of England and Wales: ten digits, three, three and four. */
export const nhs: Recogniser = {
  kind: 'nhs',
  hint: /\d/,
  forms: [
    form('\\d{3}[\\s.-]{0,2}\\d{3}[\\s.-]{0,2}\\d{4}', `(?:nhs|health(?:\\s+service)?|hospital|patient)${naming}`),
    form('\\d{3}\\s\\d{3}\\s\\d{4}', '(?:\\+\\d{1,3}\\s)?', (it, whole) => !it.startsWith('0') && !whole.includes('+')),
    form('\\d{10}', '', (it) => !it.startsWith('0') && checks(it)),
  ],
}
