import { digitsOf, exactForm, form, type Recogniser } from './recogniser'

/** Whether it is an amount as money and crowds are written: groups of three behind commas. */
function isAmount(it: string): boolean {
  return /^\d{1,3}(?:,\d{3})+(?:\.\d{1,2})?$/.test(it)
}

/** Any token of five digits or more, and long groups of digits: whatever they are, they lead to somebody. */
export const number: Recogniser = {
  kind: 'number',
  hint: /\d/,
  forms: [
    form('[\\p{L}\\d]*\\d{5,}[\\p{L}\\d]*(?:[-/][\\p{L}\\d]*\\d[\\p{L}\\d]*)*'),
    form('\\d{1,3}(?:\\.\\d{1,3}){3}'),
    form(
      '\\d{2,4}(?:[\\s./-]\\d{2,4}){2,6}',
      '',
      (it) => digitsOf(it).length >= 8 && !isAmount(it) && !/^(?:(?:19|20)\d{2}[\s/-]?)+$/.test(it),
    ),
    form('(?=[\\p{L}\\d]*\\d[\\p{L}\\d]*\\d)(?=[\\p{L}\\d]*\\p{L})[\\p{L}\\d]{12,}'),
    form('[\\da-f]{2}(?::[\\da-f]{2}){5}'),
    form('[\\da-f]{1,4}(?::[\\da-f]{0,4}){4,7}', '', (it) => /\d/.test(it) && it.length >= 10),
    form('[\\da-f]{8}-(?:[\\da-f]{4}-){3}[\\da-f]{12}'),
    exactForm('(?=[A-Z\\d]*\\d[A-Z\\d]*\\d[A-Z\\d]*\\d)(?=[A-Z\\d]*[A-Z])[A-Z\\d]{8,}'),
    form('[a-z]{5}\\s?\\d{6}\\s?[a-z\\d]{5,7}'),
    form('\\d{2}-\\d{2}-\\d{2}'),
  ],
}
