import { ageFollows, isLonely, isNoMeasure, isSaidOfSomebody, startsNumbered } from './age-context'
import { nobodysAge } from './nobodys-age'
import { grown, ones, tens } from './number-words'
import { form, type Recogniser } from './recogniser'

const count = `(?:\\d{1,3}|${grown}|${ones})`
const half = '(?:\\s+(?:and|an)\\s+a\\s+(?:half|hauf))?'
const list = '\\d{1,3}(?:\\s*(?:,|&|and|an|to|-|/)\\s*\\d{1,2})*'
const old = '(?:years?|yrs?|yeers?|yr|y|months?|mths?|mos?|weeks?|wks?)(?:[\\s-]*(?:old|auld|ould|of\\s+age))'
const first = 'tenth|eleventh|twelfth|thirtieth|fortieth|fiftieth|sixtieth|seventieth|eightieth|ninetieth|twentieth|twenty-first'
const person =
  '(?:i|he|she|they|who|boys?|girls?|sons?|daughters?|kids?|weans?|bairns?|children|child|baby|mum|mam|mother|mom|dad|da|father|brothers?|sisters?|wife|husband|partner|man|woman|lady|guy|male|female|granny|gran|nana|papa|grandad|grandson|granddaughter|niece|nephew|cousin|pal|mate|lads?|lassies?|oldest|youngest|eldest|yin|twins|tenant|victim|accused|patient|neighbou?r|teacher|teenager|pensioner|widow)'
const soft =
  '(?:\\s+(?:only|just|jist|about|aboot|like|nearly|almost|now|noo|turning|roughly|around|over|ower|past|rising|gone|not\\s+yet|still|a))*'
const decades = "(?:\\d0['’]?s|twenties|thirties|forties|fifties|sixties|seventies|eighties|nineties)"

/** How old somebody is, as people say it; how long something lasted is none. Years of age from 0 to 115, months and weeks of a child. */
export const age: Recogniser = {
  kind: 'age',
  hint: /\d|ten|eleven|twelve|teen|ty\b|ties|ieth|one|two|three|four|five|six|seven|eight|nine/i,
  unless: nobodysAge,
  forms: [
    form(
      `(?:\\d{1,2}\\s*(?:and|or|to|&|,|-)\\s*)?${count}[\\s-]*(?:(?:years?|yrs?)\\s+(?:and|an)\\s+(?:a\\s+half|\\d{1,2}\\s+(?:months?|weeks?))\\s+old|${old}s?)`,
    ),
    form('\\d{1,3}[\\s-]?(?:yo|y/o|y\\.o\\.?|yrs?[\\s-]?old|y\\.?\\s?old|somethings?)'),
    form(
      `(?:${list}|${grown}|${ones})`,
      `(?:aged?|ages)(?:\\s+(?:of|is|was|between|from|about|around|only|just|at|given|as))*\\s*[:=,-]?\\s*`,
      isNoMeasure,
    ),
    form(
      `${count}${half}`,
      `(?:i['’]?m|im|i\\s+am|am|i\\s+wis|i\\s+was|a['’]m|you['’]?re|he['’]?d\\s+(?:have\\s+)?be(?:en)?|she['’]?ll\\s+be|he['’]?ll\\s+be|will\\s+be)${soft}\\s+`,
      isSaidOfSomebody,
    ),
    form(
      `(?:${list}|${grown}|${ones})${half}`,
      `\\p{L}+(?:\\s+(?:is|was|wis|wus|are|were|turned|turns|be|being|becomes|reached)|['’]s|['’]re)${soft}\\s+`,
      isSaidOfSomebody,
    ),
    form(`(?:\\d{1,3}|${grown})`, '(?:turned|turning|turns|hit|reached|approaching|pushing|rising|nearing)\\s+', isNoMeasure),
    form(
      `(?:\\d{1,3}|${grown})`,
      '(?:now|noo|jist|just|youngest|eldest|oldest|past|gone|ower|over|under|only|closer\\s+to|nearer|no\\s+bad\\s+for|aboot|still|than)\\s+',
      (it, whole, after) => isNoMeasure(it, whole, after) && ageFollows(after) && !/^[1-3]$/.test(it),
    ),
    form(`\\d{1,3}(?:st|nd|rd|th)|(?:${first}|(?:thir|four|fif|six|seven|eigh|nine)teenth)`, '', (_, __, after) =>
      /^\s+(?:birthday|bday|b-day)/i.test(after),
    ),
    form(
      `(?:\\d{1,2}|${grown}|${ones})${half}`,
      '',
      (it, whole, after) =>
        /^\s+(?:when|whan|noo|next\s+birthday|at\s+the\s+time|odd\s+(?:he|she)|if\s+(?:he|she)['’]s\s+a\s+day)\b/i.test(after) &&
        !/^[1-3]$|^(?:one|two)$/i.test(it) &&
        !startsNumbered(whole),
    ),
    form(
      `(?:${list}|${grown}(?:\\s+(?:and|an|or)\\s+(?:${grown}|${ones}))?)`,
      `${person}(?:(?:\\s+(?:is|are|was))?\\s*[,(:-]|\\s+(?:of|o|at|aboot|about)|)\\s+`,
      (it, whole, after) => isNoMeasure(it, whole, after) && ageFollows(after),
    ),
    form(list, `${person}\\s*\\(`, (it, whole, after) => isNoMeasure(it, whole, after) && ageFollows(after)),
    form(`\\d{1,2}`, `me\\s+`, (it, whole, after) => /^[,.]/.test(after) && isNoMeasure(it, whole, after)),
    form(
      '\\d{1,2}',
      '\\p{Lu}\\p{Ll}+\\.?\\s*(?:,\\s|\\(|-\\s)',
      (it, whole, after) => !startsNumbered(whole) && isNoMeasure(it, whole, after) && ageFollows(after),
      'gu',
    ),
    form('\\d{2}', '\\p{L},\\s', (it, whole, after) => /^,\s+\p{L}/u.test(after) && Number(it) > 12),
    form('\\d{1,2}', '\\p{Lu}\\p{Ll}+\\s', (_, whole, after) => /^[,.]/.test(after) && isListed(whole, after), 'gu'),
    form('\\d{1,2}', '(?:[,&]|\\band)\\s+\\p{Lu}\\p{Ll}+\\s', (_, whole, after) => /^[,.]/.test(after) && !startsNumbered(whole), 'gu'),
    form('\\d{1,2}(?:\\s?(?:yrs?|years?|mths?|months?))?', '\\((?:[^()\\d]{1,20},\\s*)?', (_, __, after) => /^\s*[,)]/.test(after)),
    form('[mf]\\s?/?\\s?\\d{2}|\\d{2}\\s?/?\\s?[mf]', '', (it) => !/\s/.test(it)),
    form('\\d{2}', '[MF],?\\s', (_, __, after) => /^\s*(?:[,.;)]|$)/.test(after), 'gu'),
    form(`(?:early|mid|late)?[\\s-]*${decades}`, '(?:in|intae|into|between|and|an)\\s+(?:my|his|her|their|ma|the|yer|your|our)\\s+'),
    form(`(?:early|mid|late)[\\s-]+${decades}|(?:${tens})[\\s-]somethings?`),
    form('\\d{1,2}', '(?:at|fae|from|since|until|till|of)\\s+(?:the\\s+)?(?:age\\s+(?:of\\s+)?)', isNoMeasure),
    form(
      `(?:\\d{2}|${grown})${half}`,
      '(?:at|since|fae|from|frae|until|till|by|before|afore)\\s+',
      (it, whole, after) =>
        isNoMeasure(it, whole, after) && !(Number(it) < 13) && !/^(?:ten|eleven|twelve)$/i.test(it) && ageFollows(after),
    ),
    form('[4-9]|1[0-2]', '(?:at|since|from|fae)\\s+', (_, __, after) => /^\s+(?:i|he|she|they|we)\b/i.test(after)),
    form(
      `(?:\\d{2}|${grown})`,
      'an?\\s+(?:\\p{L}+\\s+){1,3}(?:of|o)\\s+',
      (it, whole, after) => !(Number(it) < 16) && isNoMeasure(it, whole, after) && ageFollows(after),
    ),
    form(`${count}\\s+years?`, '(?:i|he|she|daughter|son|who)\\s+(?:have|has)\\s+', (_, __, after) => /^\s*(?:[,.]|and\b|$)/i.test(after)),
    // Two digits that count nothing, behind a word that numbers nothing: recall first.
    form('1[3-9]|[2-9]\\d', "[\\p{L}'’]+[\"'’,:;(]{0,2}\\s+[\"'’(]?", isLonely),
    form(`(?:(?:thir|four|fif|six|seven|eigh|nine)teen|(?:${tens})(?:[\\s-](?:${ones}|wan))?)${half}`, "[\\p{L}'’]+,?\\s+", isLonely),
    form(
      '\\d{1,2}(?:\\s*(?:,|and|an)\\s*\\d{1,2})+',
      "[\\p{L}'’)]+[:,(]?\\s+",
      (it, whole, after) => isLonely(it, whole, after) && /,|and|an/.test(it),
    ),
    form(
      '\\d{1,2}\\s*(?:lat(?:a|ek)?|rok(?:u|i|ów)?)',
      '(?:mam|ma|mają|miał[ao]?m?|mając|mieć|skończył[ao]?m?|wieku)\\s+(?:tylko\\s+)?',
      isNoMeasure,
    ),
    form('\\d{1,3}(?:\\s*(?:lat|lata|jaar|jahre|años|ans|ani|років|роки))?', '(?:wiek|leeftijd|alter|edad|âge|вік|yaş|vârsta)\\s*:?\\s*'),
    form('\\d{1,2}[\\s-]*(?:letni\\p{L}*|latk\\p{L}*|річн\\p{L}*|años|jähriger?)'),
    form(
      '\\d{1,2}\\s*(?:рок(?:и|ів)|рік)',
      '(?:мені|мне|йому|їй|їм|сину|синові|дочці|доньці|чоловікові|має|вік|віці)\\s+(?:було\\s+|зараз\\s+|тільки\\s+|вже\\s+)?',
    ),
    form('\\d{1,2}(?:\\s*(?:سنة|عام[اً]?|سنوات|أعوام))?', '(?:عمر(?:ي|ه|ها|هم|نا)?|عمره[ا]?)\\s+'),
    form(
      "\\d{1,2}(?:\\s+(?:bliadhna|bliadhnaichean)(?:\\s+(?:a\\s+dh['’])?aois)?)?",
      '(?:tha|bha)\\s+(?:mi|e|i|mo\\s+\\p{L}+|\\p{L}+)\\s+',
    ),
  ],
}

/** A name and a number in a list of them: the one after it follows the same shape. */
function isListed(whole: string, after: string): boolean {
  return !startsNumbered(whole) && /^,\s(?:and\s)?\p{Lu}\p{Ll}+\s(?:\(?)\d{1,2}\b/u.test(after)
}
