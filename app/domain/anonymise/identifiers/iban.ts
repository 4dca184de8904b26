/** Country codes of the IBAN registry and how many signs an IBAN of theirs has. Source: SWIFT, IBAN Registry under ISO 13616. */
const lengths: Readonly<Record<number, string>> = {
  15: 'NO',
  16: 'BE',
  18: 'DK FI FK FO GL NL SD',
  19: 'MK SI',
  20: 'AT BA EE KZ LT LU MN XK',
  21: 'CH CR HR LI LV',
  22: 'BG BH DE GB GE IE ME RS VA',
  23: 'AE GI IL IQ OM SO TL',
  24: 'AD CZ ES MD PK RO SA SE SK TN VG',
  25: 'LY PT ST',
  26: 'IS TR',
  27: 'BI DJ FR GR IT MC MR SM',
  28: 'AL AZ BY CY DO GT HN HU LB NI PL SV',
  29: 'BR EG PS QA UA',
  30: 'JO KW MU YE',
  31: 'MT SC',
  32: 'LC',
  33: 'RU',
}

const gap = '[\\s.-]?'

const codes = Object.values(lengths).join(' ').split(' ')

/** The countries that have IBANs, as alternatives of an expression. */
export const ibanCountry = `(?:${codes.join('|')})`

/** Anything that begins with such a country and is as long as its IBANs are, with or without gaps, as alternatives of an expression. */
export const ibanOfItsLength = Object.entries(lengths)
  .map(([length, own]) => `(?:${own.replaceAll(' ', '|')})${gap}\\d${gap}\\d(?:${gap}[a-z\\d]){${Number(length) - 4}}`)
  .join('|')

/** Whether the two check digits are those of the rest. Source: ISO 13616, by ISO 7064 MOD 97-10. */
export function hasIbanCheckDigits(it: string): boolean {
  const signs = it.toUpperCase().replaceAll(/[^A-Z\d]/g, '')
  const turned = signs.slice(4) + signs.slice(0, 4)
  const digits = turned.replaceAll(/[A-Z]/g, (letter) => String(letter.charCodeAt(0) - 55))
  let rest = 0
  for (const digit of digits) rest = (rest * 10 + Number(digit)) % 97
  return rest === 1
}
