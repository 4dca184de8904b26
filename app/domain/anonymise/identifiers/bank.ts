import { hasIbanCheckDigits, ibanCountry, ibanOfItsLength } from './iban'
import { digitsOf, exactForm, form, type Recogniser } from './recogniser'

const account = '(?:a/?c|acc(?:t|ount)?|bank)'
const number = '(?:\\s*(?:numbers?|nos?\\.?|num|nr|#))?\\s*(?:is|was|:|=|-)?\\s*'

/**
 * Sort codes, accounts, IBANs and cards. A check digit decides in one place only, between an IBAN and a small word before another number
 * (`no 07700900456`); an IBAN that is mistyped is known by its country and by how it is grouped.
 */
export const bank: Recogniser = {
  kind: 'bank',
  hint: /\d/,
  forms: [
    form(ibanOfItsLength, '', hasIbanCheckDigits),
    exactForm(`${ibanCountry}\\s\\d{2}[\\s-]?[A-Z]{4}(?:[\\s-]?\\d{4}){2,7}(?:[\\s-]?\\d{1,4})?`),
    form(`${ibanCountry}\\s\\d{2}(?:[\\s-]\\d{4}){3,7}(?:[\\s-]\\d{1,4})?`),
    form(
      `${ibanCountry}\\d{2}(?:[\\s-]?[a-z]{4})?(?:[\\s-]?\\d{4}){2,7}(?:[\\s-]?\\d{1,4})?`,
      '',
      (it) => digitsOf(it).length >= 10 && it.length >= 14,
    ),
    form(`${ibanCountry}\\d{2}[a-z0-9]{11,30}`, '', (it) => digitsOf(it).length >= 10),
    exactForm(`${ibanCountry}\\d{2}(?:[\\s-]?[A-Z0-9]{4}){2,7}(?:[\\s-]?[A-Z0-9]{1,4})?`, '', (it) => digitsOf(it).length >= 8),
    form('\\d{4}[\\s.-]?\\d{4}[\\s.-]?\\d{4}[\\s.-]?\\d{1,7}'),
    form('3[47]\\d{2}[\\s-]?\\d{6}[\\s-]?\\d{5}'),
    form(
      '\\d{2}[\\s-]\\d{2}[\\s-]\\d{2}[\\s,;/&]+(?:and\\s+)?(?:\\(?\\s*(?:a/?c|acc(?:t|ount)?)\\.?(?:\\s*(?:number|no\\.?|num))?\\s*:?\\s*)?\\d{7,8}',
    ),
    form('\\d{2}[\\s.-]?\\d{2}[\\s.-]?\\d{2}', `(?:sort\\s?-?code|s/?c)${number}(?:of\\s+)?`),
    form(
      '\\d{4}[\\s-]?\\d{2,4}(?:[\\s-]?\\d{2,4})?',
      `${account}\\.?${number}(?:ending(?:\\s+in)?\\s+|of\\s+)?`,
      (it) => digitsOf(it).length >= 6,
    ),
    form('\\d{3,4}', '(?:card|account|a/c)\\s+(?:that\\s+)?(?:ends?|ending)\\s+(?:in|with)?\\s*'),
    form('\\d{3,4}', '(?:cvv2?|cvc|security code|pin)(?:\\s*(?:number|no\\.?|code))?\\s*(?:is|was|:|=)?\\s*'),
    exactForm('[A-Z]{6}[A-Z0-9]{2}(?:[A-Z0-9]{3})?', '(?:[Ss][Ww][Ii][Ff][Tt]|[Bb][Ii][Cc])(?:\\s*[Cc]ode)?\\s*(?:is|:|=)?\\s*'),
  ],
}
