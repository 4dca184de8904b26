import { ageFollows, isNoMeasure, isSaidOfSomebody, startsNumbered } from './age-context'
import { form, type Recogniser } from './recogniser'

const tens = 'twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety'
const ones = 'one|two|three|four|five|six|seven|eight|nine'
const teens = 'ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen'
const grown = `(?:${teens}|(?:${tens})(?:[\\s-](?:${ones}))?)`
const count = `(?:\\d{1,3}|${grown}|${ones})`
const list = '\\d{1,3}(?:\\s*(?:,|&|and|an|to|-|/)\\s*\\d{1,2})*'
const old = '(?:years?|yrs?|yeers?|yr|y|months?|mths?|mos?|weeks?|wks?)(?:[\\s-]*(?:old|auld|ould|of\\s+age))'
const person =
  '(?:i|he|she|they|who|boys?|girls?|sons?|daughters?|kids?|weans?|bairns?|children|child|baby|mum|mam|mother|mom|dad|da|father|brothers?|sisters?|wife|husband|partner|man|woman|lady|guy|male|female|granny|gran|nana|papa|grandad|grandson|granddaughter|niece|nephew|cousin|pal|mate|lads?|lassies?|oldest|youngest|eldest|yin|twins|tenant|victim|accused|patient|neighbou?r|teacher|teenager|pensioner|widow)'
const soft = '(?:\\s+(?:only|just|about|like|nearly|almost|now|noo|turning|roughly|around|over|a))*'

/** How old somebody is, as people say it; how long something lasted is none. Years of age from 0 to 115, months and weeks of a child. */
export const age: Recogniser = {
  kind: 'age',
  forms: [
    form(`${count}[\\s-]*(?:(?:years?|yrs?)\\s+(?:and|an)\\s+(?:a\\s+half|\\d{1,2}\\s+(?:months?|weeks?))\\s+old|${old}s?)`),
    form('\\d{1,3}[\\s-]?(?:yo|y/o|y\\.o\\.?|yrs?[\\s-]?old|y\\.?\\s?old)'),
    form(
      `(?:${list}|${grown}|${ones})`,
      `(?:aged?|ages)(?:\\s+(?:of|is|was|between|from|about|around|only|just|at))*\\s*[:=,-]?\\s*`,
      isNoMeasure,
    ),
    form(count, `(?:i['’]?m|im|i\\s+am|am|i\\s+wis|i\\s+was|a['’]m)${soft}\\s+`, isSaidOfSomebody),
    form(
      `(?:\\d{1,3}|${grown})`,
      `\\p{L}+(?:\\s+(?:is|was|wis|wus|are|were|turned|turns|be|being|becomes|reached)|['’]s|['’]re)${soft}\\s+`,
      isSaidOfSomebody,
    ),
    form(`(?:\\d{1,3}|${grown})`, '(?:turned|turning|turns|hit|reached|approaching|pushing)\\s+', isNoMeasure),
    form('\\d{1,3}(?:st|nd|rd|th)', '', (_, __, after) => /^\s+(?:birthday|bday|b-day)/i.test(after)),
    form(
      '\\d{1,2}',
      '',
      (it, whole, after) =>
        /^\s+(?:when|whan|now|noo|next\s+(?:month|week|year|birthday)|at\s+the\s+time)\b/i.test(after) &&
        Number(it) > 3 &&
        !startsNumbered(whole),
    ),
    form(
      list,
      `${person}(?:\\s+(?:is|are|was|of))?\\s*[,(:-]\\s*`,
      (it, whole, after) => isNoMeasure(it, whole, after) && ageFollows(after),
    ),
    form(
      '\\d{1,2}',
      '\\p{Lu}\\p{Ll}+\\.?\\s*(?:,\\s|\\(|-\\s)',
      (it, whole, after) => !startsNumbered(whole) && isNoMeasure(it, whole, after) && ageFollows(after),
      'gu',
    ),
    form('\\d{1,2}', '\\p{Lu}\\p{Ll}+\\s', (_, whole, after) => /^[,.]/.test(after) && isListed(whole, after), 'gu'),
    form('\\d{1,2}', ',\\s\\p{Lu}\\p{Ll}+\\s', (_, whole, after) => /^[,.]/.test(after) && !startsNumbered(whole), 'gu'),
    form('\\d{1,2}(?:\\s?(?:yrs?|years?|mths?|months?))?', '\\((?:[^()\\d]{1,20},\\s*)?', (_, __, after) => /^\s*[,)]/.test(after)),
    form('[mf]\\s?/?\\s?\\d{2}|\\d{2}\\s?/?\\s?[mf]', '', (it) => !/\s/.test(it)),
    form(
      `(?:early|mid|late)?[\\s-]*(?:\\d0['’]?s|(?:twenties|thirties|forties|fifties|sixties|seventies|eighties|nineties))`,
      '(?:in|intae|into)\\s+(?:my|his|her|their|ma|the|yer|your|our)\\s+',
    ),
    form('\\d{1,2}', '(?:at|fae|from|since|until|till|of)\\s+(?:the\\s+)?(?:age\\s+(?:of\\s+)?)', isNoMeasure),
    form(
      `(?:\\d{2}|${grown})`,
      '(?:at|since|fae|from|frae|until|till|by|before)\\s+',
      (it, whole, after) => isNoMeasure(it, whole, after) && !(Number(it) < 13) && ageFollows(after),
    ),
    form('[4-9]|1[0-2]', '(?:at|since|from|fae)\\s+', (_, __, after) => /^\s+(?:i|he|she|they|we)\b/i.test(after)),
    form(
      '\\d{2}',
      'an?\\s+(?:\\p{L}+\\s+){1,3}of\\s+',
      (it, whole, after) => Number(it) > 15 && isNoMeasure(it, whole, after) && ageFollows(after),
    ),
    form(
      '\\d{1,2}\\s*(?:lat(?:a|ek)?|rok(?:u|i|ów)?)',
      '(?:mam|ma|mają|miał[ao]?m?|mając|mieć|skończył[ao]?m?|wieku)\\s+(?:tylko\\s+)?',
      isNoMeasure,
    ),
    form('\\d{1,2}[\\s-]*(?:letni\\p{L}*|latk\\p{L}*|річн\\p{L}*|ani\\b|años|ans)'),
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
  return !startsNumbered(whole) && /^,\s\p{Lu}\p{Ll}+\s(?:\(?)\d{1,2}\b/u.test(after)
}
