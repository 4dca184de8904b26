const counted =
  /^\s+(?:floor|time|one|place|person|year|week|day|month|hour|minute|attempt|visit|step|stage|bus|grade|class|birthday|bday|anniversary|party|sector|of all|generation|man|goal|edition|century|largest|biggest|degree|round|person|wave|sitting|column|row|page|line)/i
const goingOn =
  /^\s+(?:and|an|but|at|ah|nae|he|she|they|i|we|it|when|was|is|wis|ma|my|for|in|to|tae|with|wi|that|which|fae|him|her|there|as|because|so|or|who|not|nae|no|again|o|of|this|last|next)\b/iu

/** Whether the ordinal before counts something: `the 3rd floor`. */
export function isCounted(after: string): boolean {
  return counted.test(after)
}

/** Whether nothing follows that an ordinal could count: the sentence ends, or goes on without a noun. */
export function endsSaying(after: string): boolean {
  return goingOn.test(after) || !/^\s+\p{L}/u.test(after)
}

/** Whether a day and a month may be what the two numbers say, in either order. */
export function isDayAndMonth(it: string): boolean {
  const [one = 0, other = 0] = it.split(/[/.-]/).map(Number)
  return one >= 1 && other >= 1 && Math.min(one, other) <= 12 && Math.max(one, other) <= 31 && it !== '24/7'
}

/** `may` and `march` in small letters are verbs more often than months. */
export function isNoVerb(it: string): boolean {
  return !/^(?:may|march|mar)\s\d{1,2}$/.test(it) && !/^\d{1,2}\smay$/.test(it)
}
