/** Vowel groups, without the e that is not heard: near enough for words of one to three syllables. */
function syllablesOf(word: string): number {
  const heard = word
    .toLowerCase()
    .replace(/[^a-z]/g, '')
    .replace(/(?<=[a-z]{2}[^l])e(s|d)?$/, (end) => (end === 'ed' ? 'd' : ''))
  return Math.max(1, heard.match(/[aeiouy]+/g)?.length ?? 1)
}

/** Flesch-Kincaid grade of one sentence: 0.39 × words + 11.8 × syllables a word − 15.59. Grade 6 is read at about eleven. */
export function readingGrade(sentence: string): number {
  const words = sentence.match(/[\p{L}\d’']+/gu) ?? []
  if (words.length === 0) return 0
  const syllables = words.reduce((sum, word) => sum + syllablesOf(word), 0)
  return 0.39 * words.length + (11.8 * syllables) / words.length - 15.59
}
