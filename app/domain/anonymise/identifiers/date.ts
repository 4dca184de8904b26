import { endsSaying, isCounted, isDayAndMonth, isNoVerb } from './date-context'
import { form, type Recogniser } from './recogniser'

const full =
  'january|february|march|april|may|june|july|august|september|october|november|december|stycznia|lutego|marca|kwietnia|maja|czerwca|lipca|sierpnia|września|października|listopada|grudnia|січня|лютого|березня|квітня|травня|червня|липня|серпня|вересня|жовтня|листопада|грудня|am\\s+faoilleach|an\\s+gearran|am\\s+màrt|an\\s+giblean|an\\s+cèitean|an\\s+t-ògmhios|an\\s+t-iuchar|an\\s+lùnastal|an\\s+t-sultain|an\\s+dàmhair|an\\s+t-samhain|an\\s+dùbhlachd|dhen\\s+\\S+|faoilleach|gearran|giblean|cèitean|lùnastal|sultain|dàmhair|samhain|dùbhlachd|يناير|فبراير|مارس|أبريل|ابريل|مايو|يونيو|يوليو|أغسطس|اغسطس|سبتمبر|أكتوبر|اكتوبر|نوفمبر|ديسمبر|muharram|rajab|shaban|ramadan|shawwal'
const short = 'jan|feb|febuary|febr|mar|apr|aprl|jun|jul|aug|sept?|oct|nov|dec'
const months = `(?:${full}|(?:${short})\\.?)(?![\\p{L}])`
const first =
  'first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|thirteenth|fourteenth|fifteenth|sixteenth|seventeenth|eighteenth|nineteenth|twentieth|thirtieth|twenty[\\s-](?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth)|thirty[\\s-]first'
const ordinal = '\\d{1,2}(?:st|nd|rd|th)'
const day = `(?:${ordinal}|\\d{1,2}\\.?|${first})`
const days = `${day}(?:\\s?(?:,|and|an|&|-|to|tae|/)\\s?${day}){0,6}`
const weekday = '(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\\.?'
const maybeWeekday = `(?:${weekday},?\\s+(?:the\\s+)?)?`
const of = "(?:of\\s+|o['’]?\\s+)?"
const year = "(?:\\d{4}|['’]\\d{2})"
const feast =
  "(?:(?:christmas|xmas|new\\s?year['’]?s?)(?:\\s+(?:day|eve))?|hogmanay|easter(?:\\s+(?:monday|sunday|friday))?|good\\s+friday|guy\\s+fawkes(?:\\s+night)?|bonfire\\s+night|midsummer(?:['’]?s\\s+day)?|(?:mother|father)['’]?s\\s+day|halloween|boxing\\s+day|valentine['’]?s(?:\\s+day)?|spring|summer|autumn|winter)"
const on =
  '(?:on|since|from|fae|until|till|by|before|after|around|about|dated?|of|was|were|is|dob|d\\.o\\.b\\.?|born|expir(?:es|y)|exp|due|and|to|missed|-)'

/** Days and months with a day or a year, in the ways people write them; a month or a weekday alone is none. */
export const date: Recogniser = {
  kind: 'date',
  hint: /\d|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|teenth|tieth/i,
  forms: [
    form('\\d{4}[/.-]\\d{1,2}[/.-]\\d{1,2}(?:t\\d{2}:\\d{2}(?::\\d{2})?z?)?'),
    form('\\d{1,2}\\s?[/.-]\\s?\\d{1,2}\\s?[/.-]\\s?(?:\\d{4}|\\d{2})', '', (it) => !/\s-\s/.test(it)),
    form(
      `${maybeWeekday}${days}[\\s./-]*${of}(?:${months}\\s?-\\s?${days}?\\s*)?${months},?[\\s./-]*(?:of\\s+|in\\s+)?(?:${year}|\\d{2}(?![\\d:]))`,
    ),
    form(`${maybeWeekday}${days}\\s*${of}${months}(?:\\s+${year})?`, '', isNoVerb),
    form(
      `${maybeWeekday}${months}\\s+(?:the\\s+)?(?:${ordinal}|${first}|\\d{1,2})(?:\\s?-\\s?\\d{1,2})?(?:,?\\s+${year})?`,
      '',
      (it, _, after) => isNoVerb(it) && !/^\s?(?:%|am|pm|:\d)/i.test(after),
    ),
    form(`(?:${months}\\s?(?:-|to|/|and)\\s?)?${months},?\\s*(?:of\\s+)?${year}`),
    form(`${year}\\s+${months}`, '', (it) => !/\smay$/.test(it)),
    form(`${feast},?\\s+(?:of\\s+)?(?:19|20)\\d{2}`),
    form(
      '\\d{1,2}[/.-]\\d{1,2}',
      `${on}\\s+(?:the\\s+)?`,
      (it, whole) => isDayAndMonth(it) && (it.includes('/') || /dob|born|dated?|expir/i.test(whole)),
    ),
    form('\\d{1,2}[/.-]\\d{2,4}', '(?:exp(?:ir(?:y|es|ed))?\\.?(?:\\s+date)?|valid\\s+(?:until|to|thru))\\s*(?:is|:|=)?\\s*'),
    form(
      '(?:1[3-9]|2\\d|3[01])/(?:1[0-2]|0?[1-9])|(?:1[0-2]|0?[1-9])/(?:1[3-9]|2\\d|3[01])',
      '',
      (it, _, after) => it !== '24/7' && !/^\s?(?:%|of\b|miles?|inch|hours?|the\b|\/|-)/i.test(after),
    ),
    form('(?:0?[1-9]|1[0-2])/(?:19|20)\\d{2}|(?:19|20)\\d{2}[-/](?:0[1-9]|1[0-2])'),
    form(`${weekday},?\\s+(?:the\\s+)?(?:${ordinal}|\\d{1,2}[/.]\\d{1,2})`, '', (_, __, after) => !isCounted(after)),
    form(`${ordinal}\\s+(?:of\\s+(?:last|this|next|the|that)\\s+month|ult\\b\\.?|inst\\b\\.?|prox\\b\\.?)`),
    form(
      ordinal,
      `(?:the|last|efter|after|this|next|on|until|till|since|by|before|fae|from|tae|to)\\s+(?:the\\s+)?`,
      (_, __, after) => !isCounted(after) && endsSaying(after),
    ),
    form(
      `the\\s+(?:${first})`,
      '(?:on|until|till|since|by|before|after|fae|from)\\s+',
      (_, __, after) => !isCounted(after) && endsSaying(after),
    ),
    form('\\d{6}|\\d{8}|\\d{2}\\s\\d{2}\\s\\d{2,4}', '(?:dob|d\\.o\\.b\\.?|date\\s+of\\s+birth|born(?:\\s+on)?)\\s*(?:is|was|:|=|-)?\\s*'),
    form('(?:19|20)\\d{2}', '(?:born(?:\\s+in)?|year\\s+of\\s+birth|birth\\s?year)\\s*(?:is|:|=)?\\s*'),
  ],
}
