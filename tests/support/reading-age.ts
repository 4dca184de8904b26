import { daleChall } from 'dale-chall'
import { daleChallFormula } from 'dale-chall-formula'
import { fleschKincaid } from 'flesch-kincaid'
import { syllable } from 'syllable'

const familiar = new Set(daleChall)

/** A text as it is read: a number in the place of what is filled in, no marks. */
function asRead(text: string): string {
  return text.replace(/<\/?b>/g, '').replace(/{{\w+}}/g, '3')
}

export function wordsOf(text: string): readonly string[] {
  return asRead(text).match(/[\p{L}\d]+(?:[’'][\p{L}]+)?/gu) ?? []
}

export function sentencesOf(text: string): readonly string[] {
  return asRead(text)
    .split(/(?<=[.?!:])\s+|\n/)
    .filter((sentence) => wordsOf(sentence).length > 0)
}

/** The grade of Flesch and Kincaid, 0.39 × words a sentence + 11.8 × syllables a word − 15.59, plus five: the age of a pupil of that grade. */
export function readingAge(texts: readonly string[]): number {
  const sentences = texts.flatMap(sentencesOf)
  const words = sentences.flatMap(wordsOf)
  const syllables = words.reduce((sum, word) => sum + syllable(word), 0)
  return fleschKincaid({ sentence: sentences.length, word: words.length, syllable: syllables }) + 5
}

/** Regular endings make no word harder; the list names the plain forms. */
function plainForms(word: string): readonly string[] {
  const cut = (end: RegExp, ...instead: readonly string[]) => (end.test(word) ? instead.map((ending) => word.replace(end, ending)) : [])
  const undoubled = cut(/(.)\1(ed|ing|er)$/, '$1')
  const [ies, s, ed, ing] = [cut(/ies$/, 'y'), cut(/e?s$/, '', 'e'), cut(/(ed|er)$/, '', 'e'), cut(/ing$/, '', 'e')]
  return [word, word.replace(/[’']s$/, ''), ...ies, ...s, ...ed, ...ing, ...cut(/ly$/, ''), ...undoubled]
}

/** The words of texts that are not on the list of Dale and Chall, which four of five pupils of grade 4 know; numbers aside. */
export function hardWordsOf(texts: readonly string[]): readonly string[] {
  const words = texts.flatMap(wordsOf).map((word) => word.toLowerCase().replaceAll('’', "'"))
  const hard = words.filter((word) => !/\d/.test(word) && !plainForms(word).some((form) => familiar.has(form)))
  return [...new Set(hard)].toSorted()
}

/** The score of Dale and Chall: below 5 is grade 4 and lower, below 6 grades 5 and 6. */
export function daleChallScore(texts: readonly string[]): number {
  const sentence = texts.flatMap(sentencesOf).length
  return daleChallFormula({ sentence, word: texts.flatMap(wordsOf).length, difficultWord: hardWordsOf(texts).length })
}
