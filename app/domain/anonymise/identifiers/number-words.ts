/** Numbers as they are written out, as alternatives of an expression. */
export const tens = 'twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety'
export const ones = 'one|two|three|four|five|six|seven|eight|nine'
const teens = 'ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen'

/** From ten to ninety-nine. */
export const grown = `(?:${teens}|(?:${tens})(?:[\\s-](?:${ones}))?)`
