import { grown, ones } from './number-words'
import { form, type Form } from './recogniser'

const one =
  '(?:cell|entry|room|page|question|wing|bus|step|stage|landing|locker|table|ward|session|module|section|chapter|level|unit|gate|platform|channel|psalm|verse|paragraph|article|item|line|row|column|box|door|floor|bed|bay|dorm|hall|court|stop|route|train|tram|slide|sheet|track|episode|window|desk|lane|junction|exit|hut|rule|option|version|lesson)'
const several =
  '(?:cells|entries|rooms|pages|questions|wings|buses|steps|stages|landings|lockers|tables|wards|sessions|modules|sections|chapters|levels|units|gates|platforms|channels|psalms|verses|paragraphs|articles|items|lines|rows|columns|boxes|doors|floors|beds|bays|halls|courts|stops|routes|trains|trams|slides|sheets|tracks|episodes|lanes|rules|options|lessons)'
const called = '\\s*(?:[#:]|\\s(?:no|nr|num|numbers?)\\b\\.?)?\\s*'
const number = `(?:\\d{1,3}|${grown}|${ones})`
const next = '\\s*(?:,|&|and|an|or|to|tae|-|/)\\s*'
const before = "(?:[\\p{L}\\d'’]+\\s+){0,3}?"

const someKind = '(?:people|persons|folks?|youths|youngsters|teenagers|adults|men|women|prisoners)'
const anybody = `(?:every\\s?(?:body|one)|any\\s?(?:body|one)|those|${someKind})`
const offered = '(?:services?|support|provision|projects?|clubs?|courses?|help|something|anything)'
const owned = new RegExp(
  `(?:^|[^\\p{L}])(?:my|ma|mah|our|oor|his|her|their|your|yer|the|these|both|couple|few|\\d+|${ones}|${grown})\\s+(?:(?!for\\s)\\p{L}+\\s+){0,2}${someKind}[\\s,]`,
  'iu',
)
const olds = "(?:[\\s-]*(?:years?|yrs?)[\\s-]*(?:olds?|aulds?)|['’]?s)?"
const upTo = `\\d{1,2}\\s*(?:to|tae|-)\\s*\\d{1,2}${olds}`
const between = `\\d{1,2}\\s*(?:to|tae|-|and|an)\\s*\\d{1,2}${olds}`

/** A number in its own right behind `a cell`: who says so speaks of no number of it. */
function isItsNumber(_: string, whole: string): boolean {
  return !/(?:^|[^\p{L}])an?\s/iu.test(whole)
}

/** A range that goes up, and people whom nobody has counted and who are nobody's own. */
function isOfAnybody(it: string, whole: string): boolean {
  const [from = 0, to = 0] = (it.match(/\d+/g) ?? []).map(Number)
  return from < to && !owned.test(whole)
}

/**
 * What reads like an age and is nobody's: the number of a room, a page or a bus, and a range that is said of anybody (`everybody aged 16 to 25`).
 * Of several things only a list or a range is their numbers: `in the cells, 14 and scared` speaks of a person.
 */
export const nobodysAge: readonly Form[] = [
  form(`${number}(?:${next}\\d{1,3})*`, `(?:\\p{L}+\\s+){0,2}?${one}${called}`, isItsNumber),
  form(`${number}(?:${next}\\d{1,3})+`, `${several}${called}`),
  form(upTo, `${before}${anybody},?\\s+(?:who\\s+are\\s+)?(?:aged|ages|from(?:\\s+the\\s+ages?\\s+of)?)\\s+(?:from\\s+)?`, isOfAnybody),
  form(
    between,
    `${before}${anybody},?\\s+(?:who\\s+are\\s+)?(?:aged\\s+|ages\\s+)?between\\s+(?:the\\s+)?(?:ages?\\s+(?:of\\s+)?)?`,
    isOfAnybody,
  ),
  form(upTo, `${offered}\\s+for\\s+(?:ages?\\s+|aged\\s+|those\\s+)?`, isOfAnybody),
]
