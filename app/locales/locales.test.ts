import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { isLanguage, words, type Language } from './languages'
import { translator } from './translator'

type Leaves = ReadonlyArray<readonly [key: string, sentence: string]>

function leavesOf(branch: object, path = ''): Leaves {
  return Object.entries(branch).flatMap(([key, value]: [string, unknown]) =>
    typeof value === 'string' ? [[path + key, value] as const] : leavesOf(value as object, `${path}${key}.`),
  )
}

const plural = /_(zero|one|two|few|many|other)$/
const baseOf = (key: string) => key.replace(plural, '')
const placeholders = (sentence: string) => [...sentence.matchAll(/{{(\w+)}}/g)].map((found) => String(found[1]))
const filesOf = (folder: string, name: RegExp) =>
  readdirSync(folder)
    .filter((file) => name.test(file))
    .map((file) => `${folder}/${file}`)
const respondRoutes = filesOf('app/routes', /^_respond\..*\.tsx$/)
const english = leavesOf(words.en)
const others = Object.keys(words)
  .filter(isLanguage)
  .filter((language) => language !== 'en')

describe.each(others)('%s beside English', (language) => {
  const own = leavesOf(words[language])

  test('has the same keys', () => {
    expect([...new Set(own.map(([key]) => baseOf(key)))].toSorted()).toEqual([...new Set(english.map(([key]) => baseOf(key)))].toSorted())
  })

  test('names the same things; only a form for nothing, one or two may leave its number out', () => {
    const expected = new Map(english.map(([key, sentence]) => [baseOf(key), new Set(placeholders(sentence))]))
    const wrong = own.filter(([key, sentence]) => {
      const named = new Set(placeholders(sentence))
      const wanted = new Set(expected.get(baseOf(key)))
      if (/_(zero|one|two)$/.test(key) && !named.has('count')) wanted.delete('count')
      return String([...named].toSorted()) !== String([...wanted].toSorted())
    })
    expect(wrong).toEqual([])
  })

  test('has a form for every plural of the language', () => {
    const forms = new Intl.PluralRules(language).resolvedOptions().pluralCategories.toSorted()
    for (const base of new Set(own.filter(([key]) => plural.test(key)).map(([key]) => baseOf(key)))) {
      const has = own.filter(([key]) => baseOf(key) === base).map(([key]) => String(plural.exec(key)?.[1]))
      expect(has.toSorted(), base).toEqual(forms)
    }
  })
})

describe('what a number does to a sentence', () => {
  test.each`
    language | count | sentence
    ${'en'}  | ${1}  | ${'There is 1 question. You can skip it.'}
    ${'en'}  | ${14} | ${'There are 14 questions. You can skip any of them.'}
    ${'gd'}  | ${1}  | ${'Tha 1 cheist ann. Faodaidh tu leum thairis air ceist sam bith.'}
    ${'gd'}  | ${12} | ${'Tha 12 cheist ann. Faodaidh tu leum thairis air ceist sam bith.'}
    ${'gd'}  | ${14} | ${'Tha 14 ceistean ann. Faodaidh tu leum thairis air ceist sam bith.'}
    ${'gd'}  | ${20} | ${'Tha 20 ceist ann. Faodaidh tu leum thairis air ceist sam bith.'}
    ${'pl'}  | ${3}  | ${'Są 3 pytania. Każde możesz pominąć.'}
    ${'pl'}  | ${14} | ${'Jest 14 pytań. Każde możesz pominąć.'}
    ${'pl'}  | ${22} | ${'Są 22 pytania. Każde możesz pominąć.'}
    ${'uk'}  | ${1}  | ${'Тут 1 запитання. Будь-яке можна пропустити.'}
    ${'uk'}  | ${3}  | ${'Тут 3 запитання. Будь-яке можна пропустити.'}
    ${'uk'}  | ${14} | ${'Тут 14 запитань. Будь-яке можна пропустити.'}
    ${'uk'}  | ${22} | ${'Тут 22 запитання. Будь-яке можна пропустити.'}
    ${'ar'}  | ${2}  | ${'هناك سؤالان. ويمكنك تخطّي أي منهما.'}
    ${'ar'}  | ${7}  | ${'هناك 7 أسئلة. ويمكنك تخطّي أي سؤال.'}
    ${'ar'}  | ${14} | ${'هناك 14 سؤالًا. ويمكنك تخطّي أي سؤال.'}
  `('$language $count', ({ language, count, sentence }: { language: Language; count: number; sentence: string }) => {
    expect(translator(language)('welcome.questions', { count })).toBe(sentence)
  })
})

/** Codes of the reference data choose among these: no source names them one by one. */
const chosenByCode = /^(themes|communities|help\.notes|problem|reading|children\.asks)\./

describe('keys', () => {
  const shown = [
    ...filesOf('app/ui/respond', /\.tsx?$/),
    ...['item', 'paper', 'poster'].flatMap((folder) => filesOf(`app/ui/${folder}`, /(?<!\.test)\.tsx?$/)),
    ...respondRoutes,
  ]
  const sources = shown.map((file) => readFileSync(file, 'utf8')).join('\n')
  const keys = [...new Set(english.map(([key]) => baseOf(key)))].filter((key) => !chosenByCode.test(key))

  test.each(keys)('%s is said somewhere', (key) => {
    const [section, last] = [key.slice(0, key.lastIndexOf('.')), key.slice(key.lastIndexOf('.') + 1)]
    const isBox = section === 'ask' && (last === 'good' || last === 'better')
    expect(key === 'title' || (isBox && sources.includes('ask.${box}')) || sources.includes(`'${key}'`)).toBe(true)
  })

  test('every problem that the respondent can meet has its sentence', () => {
    const files = ['app/domain/response/parse-submission.ts', 'app/usecases/submit-response.server.ts', ...respondRoutes]
    const said = files.flatMap((file) => [...readFileSync(file, 'utf8').matchAll(/key: '(\w+)'/g)].map((found) => String(found[1])))
    expect(said).toContain('ratingOffScale')
    expect(said.filter((key) => key !== 'waveClosed' && !Object.hasOwn(words.en.problem, key))).toEqual([])
  })
})
