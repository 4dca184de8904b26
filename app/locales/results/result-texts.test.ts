import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { isLanguage, type Language } from '../languages'
import { flatTexts } from '../texts'
import { resultTexts, resultWords } from './result-texts'
import { resultTranslator } from './result-translator'

const plural = /_(zero|one|two|few|many|other)$/
const baseOf = (key: string) => key.replace(plural, '')
const placeholders = (sentence: string) => [...sentence.matchAll(/{{(\w+)}}/g)].map((found) => String(found[1])).toSorted()
const english = Object.entries(resultTexts('en'))
const others = Object.keys(resultWords)
  .filter(isLanguage)
  .filter((language) => language !== 'en')

describe.each(others)('results in %s', (language) => {
  const own = Object.entries(resultTexts(language))

  test('have the same keys', () => {
    expect([...new Set(own.map(([key]) => baseOf(key)))].toSorted()).toEqual([...new Set(english.map(([key]) => baseOf(key)))].toSorted())
  })

  test('name the same things; only a form for nothing, one or two may leave its number out', () => {
    const expected = new Map(english.map(([key, sentence]) => [baseOf(key), placeholders(sentence)]))
    const wrong = own.filter(([key, sentence]) => {
      const wanted = expected.get(baseOf(key)) ?? []
      const named = placeholders(sentence)
      const mayLeaveOut = /_(zero|one|two)$/.test(key) && !named.includes('count')
      return String(named) !== String(mayLeaveOut ? wanted.filter((name) => name !== 'count') : wanted)
    })
    expect(wrong).toEqual([])
  })

  test('have a form for every plural of the language', () => {
    const forms = new Intl.PluralRules(language).resolvedOptions().pluralCategories.toSorted()
    for (const base of new Set(own.filter(([key]) => plural.test(key)).map(([key]) => baseOf(key)))) {
      const has = own.filter(([key]) => baseOf(key) === base && plural.test(key)).map(([key]) => String(plural.exec(key)?.[1]))
      expect(has.toSorted(), base).toEqual(forms)
    }
  })

  test('are not left in English', () => {
    const hasWords = (sentence: string) => /\p{Letter}/u.test(sentence.replaceAll(/{{\w+}}/g, ''))
    const same = own.filter(([key, sentence]) => hasWords(sentence) && english.some(([other, said]) => other === key && said === sentence))
    expect(same).toEqual([])
  })
})

test.each`
  language | count | sentence
  ${'en'}  | ${1}  | ${'1 person'}
  ${'en'}  | ${30} | ${'30 people'}
  ${'gd'}  | ${12} | ${'12 neach'}
  ${'gd'}  | ${14} | ${'14 daoine'}
  ${'gd'}  | ${30} | ${'30 duine'}
  ${'pl'}  | ${22} | ${'22 osoby'}
  ${'pl'}  | ${30} | ${'30 osób'}
  ${'uk'}  | ${21} | ${'21 людина'}
  ${'uk'}  | ${30} | ${'30 людей'}
  ${'ar'}  | ${10} | ${'10 أشخاص'}
  ${'ar'}  | ${14} | ${'14 شخصًا'}
`('$count people in $language are $sentence', ({ language, count, sentence }: { language: Language; count: number; sentence: string }) => {
  expect(resultTranslator(language)('figure.people', { count })).toBe(sentence)
})

describe('keys of results', () => {
  const folders = ['app/ui/result', 'app/ui/release', 'app/routes']
  const files = folders.flatMap((folder) => readdirSync(folder).map((file) => `${folder}/${file}`))
  const sources = files.filter((file) => /(?<!\.test)\.tsx?$/.test(file)).map((file) => readFileSync(file, 'utf8'))
  const chosenByCode = ['over.instrument', 'over.place', 'over.groups', 'over.pool']
  const keys = [...new Set(Object.keys(flatTexts(resultWords.en)).map(baseOf))].filter((key) => !chosenByCode.includes(key))

  test('are said somewhere', () => {
    expect(keys.filter((key) => !sources.some((source) => source.includes(`'${key}'`)))).toEqual([])
  })
})
