const plain =
  /\b(?:the|a|an|in|on|at|to|from|fae|tae|and|or|but|for|with|wi|by|my|ma|your|his|her|their|our|was|were|is|are|wis|had|have|has|that|this|these|those|there|then|than|when|where|who|which|people|folk|folks|years?|yrs?|weeks?|wks?|months?|days?|hours?|hrs?|minutes?|mins?|miles?|metres?|yards?|pounds?|quid|times?|buses|bus|cars?|kids|weans|boys|girls|men|women|lassies|lads|pals|jobs|houses|flats|shops|pubs|doors|lights|steps|stops|bed|bedroomed?|side|way|lane|more|other|different|big|wee|small|nights?|off|up|down|doon|out|oot|over|through|along|across|near|next|round|behind|before|after|outside|inside|between|walking|got|get|went|go|going|am|pm|percent|per|units?|it|he|she|they|we|i|stone|kg|out|if|as|storey|star|piece|seater|new|extra)\b/i
const months =
  /\s(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?|(?:mon|tues|wednes|thurs|fri|satur|sun)day)\b/i
/** What may stand between two numbers of one address: `Flat 2/1 at 88 Mar Place`. */
const between = /^(?:[\s,/&-]|and|flat|apt|unit|no|nos|[a-h]\b)*$/i

/** Without the flat that American addresses end with. */
function withoutUnit(it: string): string {
  return it.replace(/,?\s*(?:apt\.?|apartment|unit|suite|flat|#)\s*#?[\da-z]{1,5}$/i, '')
}

/** What stands between the number and the kind of street. */
function nameOf(it: string): string {
  const street = withoutUnit(it)
  const behind = street.replace(/^.*\d+(?:\s?[a-h](?!\p{L}))?(?:\s?[-/&]\s?\d+[a-z]?)?,?\s+/iu, '')
  return behind.replace(/\s+\S+$/, '')
}

/** Whether a number and a kind of street have a name between them, and no sentence; `the` may begin one: "101 The Vennel". */
export function isStreetName(it: string): boolean {
  const [, inner = ''] = /^\D*\d+(.*)\d+\D*$/.exec(withoutUnit(it).replace(/\d+/g, (digits) => digits[0] ?? '')) ?? []
  const isShared = /^\d{1,2}\/\d{1,2},?\s+at\b|^\s*flat/i.test(it)
  return (isShared || between.test(inner.replaceAll(/\d/g, ''))) && !plain.test(nameOf(it).replace(/^the\s/i, ''))
}

/** The everyday words among the kinds of street need capitals, or a number that is announced as one of a house. */
export function isWritten(it: string): boolean {
  const isCapital =
    /\p{Lu}[\p{L}'’.-]+\s+\p{Lu}\p{Ll}*\.?(?:,|\s#|\s*$|,?\s+(?:apt|unit|suite|flat))/iu.test(it) && /\d\S*,?\s+(?:The\s)?\p{Lu}/u.test(it)
  return isStreetName(it) && (isCapital || it === it.toUpperCase() || /^(?:flat|no\b|number|nr|apt)/i.test(it))
}

/** The same after a comma, a colon or a question mark: `ma front door, 91 Beechwood`. */
export function followsPause(it: string, whole: string, after: string): boolean {
  return /^[,:?]/.test(whole) && leadsOn(it, '', after) && /^[,.;]|^\s*$/.test(after)
}

/** A number and a name after a word that leads to an address: "stays at 19 Glenfoot". */
export function leadsOn(it: string, whole: string, after: string): boolean {
  if (months.test(it) || plain.test(it.replace(/^\S+\s+(?:the\s)?/i, ''))) return false
  const isHome = /(?:stay|live|living|into|intae)\S*\s+\d/i.test(whole)
  const ends = isHome || /^[,.(;!?]|^\s*$|^\s[(,]|^\s+(?:and|in|wi|with|but|where|when|for|since|so|until|by|is|was)\b/i.test(after)
  return ends && !(/[:,]\s+\d/.test(whole) && !after.startsWith(','))
}
