/** Signs that stand for another: every one takes one UTF-16 unit, so that offsets stay. */
const signs: ReadonlyArray<readonly [RegExp, string]> = [
  [/[\u2010-\u2015\u2212\uFE58\uFF0D]/g, '-'],
  [/[\u2018\u2019\u201B\u02BC\u0060\u00B4]/g, "'"],
  [/[\u201C\u201D\u201E]/g, '"'],
  [/[\u00A0\u2000-\u200F\u202F\u2060\uFEFF\t\u202A-\u202E\u2066-\u2069]/g, ' '],
  [/[\uFF20\uFE6B]/g, '@'],
  [/[\uFF0E\u3002]/g, '.'],
]

/** The zeros of the digits that our languages and keyboards write: Arabic-Indic, its Eastern form, Devanagari, Bengali, full width. */
const zeros = [0x06_60, 0x06_f0, 0x09_66, 0x09_e6, 0xff_10] as const

function digit(sign: string): string {
  const code = sign.charCodeAt(0)
  const zero = zeros.find((one) => code >= one && code < one + 10)
  return zero === undefined ? sign : String(code - zero)
}

/** The text as the recognisers read it: digits of every script as 0–9, dashes, quotes and spaces of one kind; as long as before, to the unit. */
export function plainText(text: string): string {
  const digits = text.replaceAll(/[\u0660-\u0669\u06F0-\u06F9\u0966-\u096F\u09E6-\u09EF\uFF10-\uFF19]/g, digit)
  return signs.reduce((plain, [sign, stands]) => plain.replaceAll(sign, stands), digits)
}
