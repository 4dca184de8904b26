import { exactForm, form, type Recogniser } from './recogniser'
import { followsPause, isStreetName, isWritten, leadsOn } from './street-name'

const strong =
  'streets?|str?|roads?|rd|avenue|aven?|drive|dr|crescents?|cres(?:c)?|terrace|terr?|gardens|gdns|wynd|loan|loaning|brae|lane|ln|boulevard|blvd|parkway|pkwy|highway|hwy|vennel|pend|rigg|mews|toll|quay|esplanade|causeway|mains|steading|pk'
const weak =
  'place|pl|courts?|ct|close|walk|view|way|row|square|sq|hill|grove|gate|green|park|path|rise|bank|house|circle|cir|trail|trl|cottages?|buildings|villas|knowe|neuk|haugh|shore|fields?|heights|meadows?|landing|point|parade|alley|plaza|pike|run|crossing|bend|ridge|cross|bow|links|passage|mall|tower|lodge|ave|end|side|common|mount|vale|dale|wood|woods|bridge|corner|orchard|reach'
const part = "[\\p{L}\\d][\\p{L}\\d'’.-]*"
const house =
  '(?:(?:nos?\\.?|numbers?|nr)\\s*)?(?:\\d{1,2}/\\d{1,2},?\\s+(?:at\\s+)?)?(?:\\d{1,4}\\s*(?:,|and|&)\\s*)?\\d{1,5}(?:\\s?[a-h](?![\\p{L}]))?(?:\\s?[-/&]\\s?\\d{1,4}[a-z]?)?'
const flat =
  '(?:(?:flat|apt\\.?|apartment|unit|suite|room|block|floor|plot|lot|house|close|caravan|pitch)\\s*#?(?:\\d{1,4}[a-z]?|[a-h](?!\\p{L}))(?:\\s?[/-]\\s?\\d{1,3})?[a-z]?\\s*,?\\s*(?:at\\s+)?)'
const unit = '(?:,?\\s*(?:apt\\.?|apartment|unit|suite|flat|#)\\s*#?[\\da-z]{1,5})?'
const named =
  "(?:(?:the\\s+)?(?:[\\p{L}’']+\\s+){0,2}(?:house|cottage|lodge|farm|flats|tower|villa|manse|laurels|hollies|firs|elms|steading),\\s+)"
const foreign =
  '(?:ul\\.?|ulica|ulicy|ulicę|al\\.|aleja|alei|os\\.|osiedl[eua]|pl\\.|placu?|вул\\.?|вулиц[яію]|просп\\.?|проспект[іу]?|бул\\.?|بشارع|شارع|rue|avenue|calle|c/|via|viale|piazza|plaza|avenida|av\\.|rua|strada|str\\.|piața|ulitsa)'
const postcode = /^,?\s*(?:\p{L}+,?\s+){0,3}[a-z]{1,2}\d{1,2}[a-z]?\s*-?\d[a-z]{2}\b/iu
const announcing =
  '(?:[Aa]t|[Oo]f|[Ii]n|[Tt]o|[Oo]n|[Ff]rom|[Ff]ae|[Ff]rae|[Aa]ddress|[Ll]ive|[Ll]ives|[Ll]iving|[Ss]tay(?:s|ed|ing)?|[Nn]umber|[Oo]utside|[Nn]ear|[Nn]o\\.?|[Aa]nd|[Nn]ext|[Bb]y|[Ii]s|[Ii]nto|[Ii]ntae|[Oo]wer|[Oo]otside|[Uu]p|[Dd]oor|[Ss]ame|[:,?])'

/** A house number with its street, a flat, a post box; also with the number after the street, as on the continent. */
export const address: Recogniser = {
  kind: 'address',
  hint: /\d|(?:ten|eleven|twelve|teen|twenty)\s/i,
  forms: [
    form(
      `${named}?${flat}{0,2}${house},?\\s+(?:${part}\\s+){1,4}?(?:${strong})\\.?(?:\\s+(?:north|south|east|west|n|s|e|w|ne|nw|se|sw))?${unit}`,
      '',
      isStreetName,
    ),
    form(`${named}?${flat}{0,2}${house},?\\s+(?:${part}\\s+){1,3}?(?:${weak})\\.?${unit}`, '', isWritten),
    form(`${flat}{1,2}(?:\\p{L}[\\p{L}'’]+\\s+){1,2}(?:${strong}|${weak})`, '', isStreetName),
    form(`(?:flat|apt\\.?|apartment)\\s*\\d{1,3}(?:\\s?[/-]\\s?\\d{1,3})?[a-z]?(?:\\s*,\\s*${house},?\\s+${part}(?:\\s+${part}){0,2})?`),
    form(`${house},?\\s+${part}(?:,?\\s+${part}){0,3}`, '', (it, _, after) => postcode.test(after) && isStreetName(`${it} x`)),
    exactForm(
      "\\d{1,4}[a-hA-H]?(?:\\s?[-/]\\s?\\d{1,3})?,?\\s+(?:[Tt]he\\s+)?\\p{Lu}[\\p{Ll}'’]{2,}(?:\\s\\p{Lu}[\\p{Ll}'’]{2,})?",
      `${announcing}\\s+`,
      leadsOn,
    ),
    exactForm("\\d{1,4}[a-hA-H]?(?:\\s?[-/]\\s?\\d{1,3})?\\s+\\p{Lu}[\\p{Ll}'’]{3,}(?:\\s\\p{Lu}[\\p{Ll}'’]{2,})?", '\\s+', followsPause),
    form(
      `${foreign}\\s+(?:\\p{L}[\\p{L}'’.-]*,?\\s+){1,4}?(?:d\\.\\s*|дім\\s*|буд(?:инок)?\\.?\\s*|رقم\\s*|nr\\.?\\s*|n[°º]\\s*|no\\.?\\s*)?\\d{1,4}[a-zа-я]?(?:\\s?[/-]\\s?\\d{1,4})?(?:,?\\s*(?:m|кв|ap|et)\\.?\\s*\\d{1,3})?`,
    ),
    form(`\\d{1,4}(?:\\s?bis)?,?\\s+(?:rue|avenue|boulevard|calle|via|rua)\\s+(?:\\p{L}[\\p{L}'’.-]*\\s*){1,4}`, '', (it) =>
      /\p{Lu}/u.test(it),
    ),
    form(
      '\\p{L}{3,30}(?:straße|strasse|str\\.|weg|platz|gasse|allee|straat|laan|gatan|gata|vej|kade|gracht|singel|plein)\\s+\\d{1,4}\\s?[a-z]?(?:-[IVX]+)?',
    ),
    form("\\d{1,4},?\\s+(?:sràid|rathad|raon|slighe)\\s+(?:(?:an|na|a['’])\\s+)?[\\p{L}-]+(?:\\s+\\p{Lu}[\\p{L}-]+)?"),
    form(`(?:no\\.?|number)\\s?\\d{1,4},?\\s+the\\s+(?:${strong})`),
    form('block\\s+[a-z\\d]{1,2},?\\s+flat\\s+\\d{1,3}'),
    form(`\\d{1,4}[a-h]?\\s+the\\s+(?:${strong})`, '(?:at|tae|to|fae|from|in|of)\\s+'),
    form(
      `\\d{1,4}[a-h]?(?:\\s?[-/]\\s?\\d{1,3})?\\s+(?:\\p{L}[\\p{L}'’]+\\s+){1,2}(?:${weak})`,
      '(?:at|in|of|to|tae|from|fae|outside|ootside|into|intae)\\s+',
      isStreetName,
    ),
    form(
      `(?:ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen|twenty(?:[\\s-]\\p{L}+)?)\\s+\\p{L}[\\p{L}'’]+\\s+(?:${strong})`,
      '',
      isStreetName,
    ),
    form('p\\.?\\s?o\\.?\\s?box\\s+\\d{1,6}'),
  ],
}
