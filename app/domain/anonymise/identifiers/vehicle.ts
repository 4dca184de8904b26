import { exactForm, form, type Recogniser } from './recogniser'

const words =
  /(?:the|and|but|for|was|has|are|its|you|not|all|any|can|had|her|him|his|how|man|new|now|old|one|our|out|day|get|got|did|say|she|too|two|use|way|who|why|yet|off|per|via|bus|car|ave|tae|fae|wis|wee|nae|een|yin|wid|cos|coz|job|run|far|let|met|put|ran|sat|saw|set|six|ten|try|up|dad|mum|boy|lad|kid|pub|bad|big|due|end|few|god|low|may|mon|tue|wed|thu|fri|sun|jan|feb|mar|apr|jun|jul|aug|sep|oct|nov|dec|mph|kmh|est|gmt|gbp|usd|min|max|hrs|sec|yrs|mth|wks)$/i

function endsInNoWord(it: string): boolean {
  return !words.test(it)
}

/** Vehicle registrations of Great Britain, new and old style, and anything like one after a word that announces it. Source: DVLA's formats. */
export const vehicle: Recogniser = {
  kind: 'vehicle',
  hint: /\d/,
  forms: [
    form('[a-z]{2}\\d{2}\\s?[a-z]{3}', '', endsInNoWord),
    form(
      '[a-z]{2}\\s\\d{2}\\s[a-z]{3}',
      '',
      (it) =>
        endsInNoWord(it) &&
        (it === it.toUpperCase() || !/^(?:at|in|on|by|to|of|is|am|im|we|me|my|or|so|no|up|do|go|it|he|an|as|be|us|ma|ae|oh)\s/i.test(it)),
    ),
    exactForm('[A-Z]\\d{1,3}\\s?[A-Z]{3}', '', endsInNoWord),
    exactForm('[A-Z]\\s\\d{2,3}\\s[A-Z]{3}', '', endsInNoWord),
    exactForm('[A-Z]{2}\\s?\\d{4}\\s?[A-Z]{2}|[A-Z]{2}-\\d{3}-[A-Z]{2}|[A-Z]{1,3}-[A-Z]{1,2}\\s?\\d{2,4}'),
    exactForm('\\d{2,3}-[A-Z]{1,2}-\\d{1,6}'),
    exactForm('[A-Z]{2}\\s?\\d{2}\\s?[A-Z]{3}', '', endsInNoWord),
    exactForm('[А-ЯІЇЄ]{2}\\s?\\d{4}\\s?[А-ЯІЇЄ]{2}'),
    form('[a-z]\\d{2,3}[a-z]{3}', '', endsInNoWord),
    exactForm('[A-Z]{3}\\s?\\d{1,3}\\s?[A-Z]', '', (it) => !words.test(it.slice(0, 3))),
    form('[a-z]{3}\\d{2,3}[a-z]', '', (it) => !words.test(it.slice(0, 3)) && !/(?:st|nd|rd|th|s)$/i.test(it)),
    form(
      '(?=[a-z\\d ]*\\d)[a-z\\d]{1,4}[\\s-]?[a-z\\d]{2,5}',
      '(?:reg(?:istration)?|number\\s?plates?|plates?|licen[cs]e\\s+plate|vrm|rejestracj[aię])(?:\\s*(?:number|no\\.?|mark|plate))?\\s*(?:is|was|were|:|=|-|,)?\\s*',
      (it) => /\d/.test(it) && /[a-z]/i.test(it) && it.replaceAll(/\s/g, '').length >= 4 && endsInNoWord(it),
    ),
  ],
}
