import { digitsOf, form, type Recogniser } from './recogniser'

const gap = '[\\s().\\-/]{0,3}'
const context =
  '(?:tele?phones?|phones?|fones?|mobiles?|mob|moby|tel|cell|call(?:ed)?|ring|rang|bell|text(?:ed)?|txt|whats ?app|contact|reach|landline|fax|number|no|nr|numer|telefon|тел(?:ефон)?|номер|هاتف|رقم|جوال)'
const linking =
  '\\.?(?:\\s+(?:me|him|her|us|them|number|no|on|at|is|was|nr|numer|the|office|home|work|mobile|personal|my|ma))*\\s*(?:is|:|=|-|#)?\\s*'
const digit = '(?:oh|o|hundred|zero|nought|one|two|three|four|five|six|seven|eight|nine|\\d)'

function hasDigits(least: number, most: number): (it: string) => boolean {
  return (it) => digitsOf(it).length >= least && digitsOf(it).length <= most
}

/**
 * Phone numbers: from Scotland in every spacing, from abroad with a prefix, anything like one after a word that announces it, and spoken digits.
 * Which numbers are in use never decides. Source: Ofcom's numbering plan for the lengths.
 */
export const phone: Recogniser = {
  kind: 'phone',
  hint: /\d|seven|nought|zero|double/i,
  forms: [
    form(`(?:\\+|00)${gap}[1-9](?:${gap}\\d){6,14}`),
    form(`\\(?0${gap}[1-9](?:${gap}\\d){7,9}(?:\\s*(?:ext|x|extension)\\.?\\s*\\d{2,5})?`, '', hasDigits(9, 16)),
    form(`\\(?\\d{3}\\)?[\\s.-]\\d{3}[.-]\\d{4}(?:\\s*(?:ext|x)\\.?\\s*\\d{1,5})?`),
    form(`\\(\\d{3}\\)\\s?\\d{3}\\s?\\d{4}`),
    form(`1[\\s.-](?:\\(\\d{3}\\)|\\d{3})[\\s.-]\\d{3}[\\s.-]\\d{4}`),
    form(`7\\d{3}[\\s-]?\\d{3}[\\s-]?\\d{3}`),
    form(`\\(?\\+?\\d(?:${gap}\\d){5,13}`, `${context}${linking}`, (it) => !/^\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}$/.test(it)),
    form(`\\d{3,4}`, '(?:ext|extension)\\.?\\s*(?:is|:)?\\s*'),
    form(`(?:${digit}[\\s,-]+|(?:double|treble|triple)[\\s-]+${digit}[\\s,-]+){6,}(?:(?:double|treble|triple)\\s+)?${digit}`, '', (it) =>
      /[a-z]{3}/i.test(it),
    ),
  ],
}
