import { form, type Recogniser } from './recogniser'

const full =
  'january|february|march|april|may|june|july|august|september|october|november|december|stycznia|lutego|marca|kwietnia|maja|czerwca|lipca|sierpnia|września|października|listopada|grudnia|січня|лютого|березня|квітня|травня|червня|липня|серпня|вересня|жовтня|листопада|грудня|am\\s+faoilleach|an\\s+gearran|am\\s+màrt|an\\s+giblean|an\\s+cèitean|an\\s+t-ògmhios|an\\s+t-iuchar|an\\s+lùnastal|an\\s+t-sultain|an\\s+dàmhair|an\\s+t-samhain|an\\s+dùbhlachd|dhen\\s+\\S+|faoilleach|gearran|giblean|cèitean|lùnastal|sultain|dàmhair|samhain|dùbhlachd|يناير|فبراير|مارس|أبريل|ابريل|مايو|يونيو|يوليو|أغسطس|اغسطس|سبتمبر|أكتوبر|اكتوبر|نوفمبر|ديسمبر'
const short = 'jan|feb|febuary|mar|apr|aprl|jun|jul|aug|sept?|oct|nov|dec'
const months = `(?:${full}|(?:${short})\\.?)`
const first =
  'first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|thirteenth|fourteenth|fifteenth|sixteenth|seventeenth|eighteenth|nineteenth|twentieth|thirtieth|twenty[\\s-](?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth)|thirty[\\s-]first'
const ordinal = '\\d{1,2}(?:st|nd|rd|th)'
const day = `(?:${ordinal}|\\d{1,2}\\.?|${first})`
const year = "(?:\\d{4}|['’]\\d{2})"
const weekday = '(?:(?:mon|tue(?:s)?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?,?\\s+(?:the\\s+)?)?'
const feast =
  "(?:(?:christmas|xmas)(?:\\s+(?:day|eve))?|new\\s?year(?:['’]?s)?(?:\\s+(?:day|eve))?|hogmanay|easter|halloween|boxing\\s+day|valentine['’]?s(?:\\s+day)?|spring|summer|autumn|winter)"
const on =
  '(?:on|since|from|fae|until|till|by|before|after|around|about|dated?|of|was|were|is|dob|d\\.o\\.b\\.?|born|expir(?:es|y)|exp|due|and|to|-|–)'

/** Whether a day and a month may be what the two numbers say, in either order. */
function isDayAndMonth(it: string): boolean {
  const [one = 0, other = 0] = it.split(/[/.-]/).map(Number)
  return one >= 1 && other >= 1 && Math.min(one, other) <= 12 && Math.max(one, other) <= 31 && !/^24\/7$/.test(it)
}

/** `may` and `march` in small letters are verbs more often than months. */
function isNoVerb(it: string): boolean {
  return !/^(?:may|march|mar)\s\d{1,2}$/.test(it) && !/^\d{1,2}\s(?:may|march)$/.test(it)
}

const counted =
  /^\s+(?:floor|time|one|place|person|year|week|day|month|hour|minute|attempt|visit|step|stage|bus|grade|class|birthday|anniversary|party|sector|of all|generation|man|goal|edition)/i

/** Days and months with a day or a year, in the ways people write them; a month or a weekday alone is none. */
export const date: Recogniser = {
  kind: 'date',
  forms: [
    form('\\d{4}[/.-]\\d{1,2}[/.-]\\d{1,2}(?:t\\d{2}:\\d{2}(?::\\d{2})?z?)?'),
    form('\\d{1,2}\\s?[/.-]\\s?\\d{1,2}\\s?[/.-]\\s?(?:\\d{4}|\\d{2})', '', (it) => !/\s-\s/.test(it)),
    form(`${weekday}\\d{1,2}(?:st|nd|rd|th)?[\\s./-]*(?:of\\s+)?${months},?[\\s./-]*(?:of\\s+|in\\s+)?(?:${year}|\\d{2}(?![\\d:]))`),
    form(`${weekday}${day}\\s*(?:of\\s+)?${months}(?:\\s+${year})?`, '', isNoVerb),
    form(
      `${months}\\s+(?:the\\s+)?(?:${ordinal}|${first}|\\d{1,2})(?:,?\\s+${year})?`,
      '',
      (it, _, after) => isNoVerb(it) && !/^\s?(?:%|am|pm|:\d)/i.test(after),
    ),
    form(`${months},?\\s*(?:of\\s+)?${year}`),
    form(`${year}\\s+${months}`, '', (it) => !/\smay$/.test(it)),
    form(`${feast},?\\s+(?:of\\s+)?(?:19|20)\\d{2}`),
    form(
      '\\d{1,2}[/.-]\\d{1,2}',
      `(?:${on})\\s+(?:the\\s+)?`,
      (it, whole) => isDayAndMonth(it) && (it.includes('/') || /dob|born|dated?|expir/i.test(whole)),
    ),
    form('\\d{1,2}[/.-]\\d{2,4}', '(?:exp(?:ir(?:y|es|ed))?\\.?(?:\\s+date)?|valid\\s+(?:until|to|thru))\\s*(?:is|:|=)?\\s*'),
    form(
      `${ordinal}|the\\s+(?:${first})`,
      `(?:on|until|till|since|by|before|after|fae|from|${'(?:mon|tues|wednes|thurs|fri|satur|sun)day'})\\s+(?:the\\s+)?`,
      (it, _, after) =>
        !counted.test(after) &&
        !/^\s+\p{L}+/u.test(
          after.replace(
            /^\s+(?:and|but|at|he|she|they|i|we|it|when|they|was|is|ma|my|for|in|to|my|with|that|which|fae|tae|him|her)\b/iu,
            '',
          ),
        ),
    ),
    form('\\d{6}|\\d{8}|\\d{2}\\s\\d{2}\\s\\d{2,4}', '(?:dob|d\\.o\\.b\\.?|date\\s+of\\s+birth|born(?:\\s+on)?)\\s*(?:is|was|:|=|-)?\\s*'),
    form('(?:19|20)\\d{2}', '(?:born(?:\\s+in)?|year\\s+of\\s+birth|birth\\s?year)\\s*(?:is|:|=)?\\s*'),
  ],
}
