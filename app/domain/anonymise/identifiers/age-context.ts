const measures =
  /^\s?[-–]?\s?(?:%|£|p\b|st\b|nd\b|rd\b|th\b|am\b|pm\b|[.:,/]\d|(?:weeks?|wks?|months?|mths?|days?|hours?|hrs?|mins?|minutes?|miles?|stone|pounds?|kg|metres?|yards?|steps?|times?|people|of (?:us|them|the|those)|years? (?:clean|sober|in|inside|away|since|ago|married|dry|free|now|on|of)|yrs? (?:clean|sober|in|ago)|in (?:the )?queue|out of|points?|per ?cent|or \d|degrees|feet|ft)\b)/i
const words =
  'and|an|but|or|so|when|whan|now|noo|then|at|in|he|she|i|they|we|that|who|which|with|wi|as|because|if|still|already|next|this|last|years?|yrs?|going|goin|coming|on|since|living|from|fae|a|my|ma|not|never|too|tae|male|female|mother|mum|father|single|married|unemployed|disabled|retired|live|lives|is|was|wis|have|has|had|got|years|to|came|lost|went|his|her|till|til|until|than|or|ower|aboot|year|come|today|again|he|it|syne|o|for|wance|possibly|absent'
const follows = new RegExp(`^\\s*(?:$|[.,;:!?)–-]|(?:${words})\\b)`, 'i')
const counts =
  /(?:it|that|this|there|here|total|limit|price|cost|costs|rent|fare|score|number|minimum|maximum|average|answer|bus|bill|temperature|speed|what|which|where|wait|queue|rate|rating|time|deadline|dose|let|odds|list|numbers|only|all|both|top)(?:['’]s|\s+(?:is|was|wis|are|were))\s/i
const things =
  /(?:^|[^\p{L}])(?:about|around|roughly|nearly|almost|least|most|only|all|under|top|bus|route|number|no|nr|page|flat|room|by|times|plus|minus|per|every|within|route|close|block|gate|pm|am|level|score|scored|forms?|section|part|rule|line|track|words?|wards?|pages|items?|points?|out|up|down|off|for|got|paid|pay|spent|cost|costs|owe|owed|nil|beat|won|lost|size|channel|seats?|seated|fits|maximum|minimum|limit|capacity|scheme|class|grade|to)[\s:;,("'’]*$/iu
const numbered =
  /(?:Section|Step|Stage|Class|Room|Unit|Platform|Covid|Article|Part|Level|Week|Day|Bus|Route|Category|Band|Grade|Group|Phase|Act|Chapter|Page|Figure|Table|Road|Question|Item|Number|No|Hall|Gate|Year|Channel|Zone|Ward|Block|Type|Version|Windows|Top|Over|Under|About|Around|Nearly|Only|Jan|Feb|March|April|May|June|July|August|Sept|September|October|November|December|Exit|Junction|Terminal|Series|Season|Episode|Round|Team|Formula|Highway|Interstate)\b/i

/** A unit that follows makes a number a measure of something else than an age. */
export function isNoMeasure(it: string, _: string, after: string): boolean {
  return !measures.test(after) && Number(/\d+/.exec(it)?.[0] ?? 1) <= 115
}

/** Whether the sentence goes on as after an age: it ends, or no noun comes that the number could count. */
export function ageFollows(after: string): boolean {
  return follows.test(after)
}

/** Whether the word before counts something else: a section, a step, a bus. */
export function startsNumbered(whole: string): boolean {
  return numbered.test(whole)
}

/** `Bert is 72,` but not `it was 20 minutes` and not `the fare is 2`. */
export function isSaidOfSomebody(it: string, whole: string, after: string): boolean {
  return ageFollows(after) && isNoMeasure(it, whole, after) && !counts.test(whole) && !/^[12]$/.test(it) && !/^(?:one|two)$/i.test(it)
}

/** Whether nothing follows that a number could count: the sentence ends or pauses, or goes on with a person or a conjunction. */
function countsNothing(after: string): boolean {
  return /^["'’]?\s*(?:$|[.;!?)]|,(?!\d))|^\s+(?:and|an|but|when|whan|he|she|they|i|who|wi|with|him|her|again|now|noo|if|so|then|that|odd|next\s+week|year\s+auld|years\s+syne)\b/i.test(
    after,
  )
}

/** Two digits, or a number in words, that count nothing, behind a word that numbers or measures nothing: most likely somebody's age. */
export function isLonely(it: string, whole: string, after: string): boolean {
  return (
    countsNothing(after) && isNoMeasure(it, whole, after) && !numbered.test(whole) && !things.test(whole.slice(0, whole.length - it.length))
  )
}
