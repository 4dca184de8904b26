import { describe, expect, test } from 'vitest'
import { daleChallScore, hardWordsOf, readingAge, sentencesOf, wordsOf } from '../../tests/support/reading-age'
import type { Reading } from './reading'
import { ownTexts } from './texts'

/** Names, and what is said in another voice than the survey's, are not measured. */
const notMeasured = /^(credit|language|title|reading|communities|sent\.resultsFront|themes\.PS\d+\.name)/

/** A formula made for pages says little about a sentence of four words. */
const leastWords = 5

/** The ends of the usual scale carry the words of the tool, so that ratings can be compared with other places. */
const exceptions: readonly string[] = [ownTexts('en', 'standard')['ask.low'] ?? '', ownTexts('en', 'standard')['ask.high'] ?? '']

/** What somebody reads on one page, by the first part of the key. */
const pages: Readonly<Record<string, RegExp>> = {
  'the first page': /^(welcome|code|resume)\./,
  'the questions': /^(ask|most|themes|marks)\./,
  'before sending': /^(check|wait|takenBack|queued|later)\./,
  'the end': /^(sent|picture)\./,
  'taking back': /^withdraw\./,
  'help and the way out': /^(help|leave)/,
  'what went wrong': /^(away|problem)\./,
}

function measured(reading: Reading, of = /./): readonly string[] {
  return Object.entries(ownTexts('en', reading)).flatMap(([key, text]) => (of.test(key) && !notMeasured.test(key) ? [text] : []))
}

describe.each([
  { reading: 'standard', age: 11 },
  { reading: 'easy', age: 9 },
] as const)('the English of $reading reading', ({ reading, age }) => {
  test(`every sentence of ${leastWords} words or more is read at ${age} or younger`, () => {
    const sentences = measured(reading).flatMap(sentencesOf)
    const long = sentences.filter((sentence) => wordsOf(sentence).length >= leastWords && !exceptions.includes(sentence))
    const hard = long.filter((sentence) => readingAge([sentence]) > age)
    expect(hard.map((sentence) => `${readingAge([sentence]).toFixed(1)} ${sentence}`)).toEqual([])
  })

  test.each(Object.entries(pages))(`%s as a whole is read at ${age} or younger`, (_, of) => {
    const texts = measured(reading, of)
    expect(texts.length).toBeGreaterThan(0)
    expect(readingAge(texts)).toBeLessThanOrEqual(age)
  })

  test('by the other formula too: grade 6 at most', () => {
    expect(daleChallScore(measured(reading))).toBeLessThan(6)
  })
})

test('a hard word that is new is seen in the review', async () => {
  const lists = (['standard', 'easy'] as const).map((reading) => `${reading}\n${hardWordsOf(measured(reading)).join('\n')}`)
  await expect(`${lists.join('\n\n')}\n`).toMatchFileSnapshot('hard-words.txt')
})

test('the measures know easy from hard', () => {
  const hard = ['Respondents acknowledge irrevocable aggregation of pseudonymised submissions.']
  expect(readingAge(['The cat sat on the mat.'])).toBeLessThan(6)
  expect(readingAge(hard)).toBeGreaterThan(17)
  expect(hardWordsOf(['The cats were running happily to the aggregation.'])).toEqual(['aggregation'])
})
