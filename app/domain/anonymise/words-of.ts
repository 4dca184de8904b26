import type { Span } from './kinds'
import { plainText } from './plain-text'

/** A word of a text, as the search for names looks at it. */
export interface Word extends Span {
  /** As it stands, without a possessive 's. */
  readonly text: string
  /** In small letters. */
  readonly lower: string
  /** It begins with a capital that tells something: the text is not all in capitals, and the word is not. */
  readonly isCapital: boolean
  /** All its letters are capitals, two at least, in a text that has small ones. */
  readonly isUpper: boolean
  /** Nothing but a beginning of a sentence may have made its capital. */
  readonly startsSentence: boolean
  /** What stands between the word before and this one. */
  readonly gap: string
}

/** What stands where there is no word. */
export const noWord: Word = { text: '', lower: '', start: 0, end: 0, isCapital: false, isUpper: false, startsSentence: true, gap: '' }

const word = /\p{L}[\p{L}\p{M}]*(?:['-]\p{L}[\p{L}\p{M}]*)*/gu
const opening = /(?:[.!?:;\n•*>"(]|\s-|\d[.)])\s*["'(]*$/u

/** What a dot shortens and does not end. */
const abbreviated = /^(?:mr|mrs|ms|dr|prof|sgt|st|rev|fr|pc|cllr|hon|jr|sr)$/i

/** Whether capitals tell anything: not in a text that has hardly any small letters, and not where nearly every word has one. */
function capitalsTell(texts: readonly string[]): boolean {
  const long = texts.filter((text) => text.length > 1)
  const capital = long.filter((text) => /^\p{Lu}/u.test(text)).length
  const upper = long.filter((text) => text === text.toUpperCase() && text !== text.toLowerCase()).length
  return long.length < 3 || (upper <= long.length * 0.5 && (long.length < 7 || capital <= long.length * 0.75))
}

/** Whether a word begins a sentence: it is the first, or what stands before it ends one and no abbreviation. */
function startsSentence(before: string | undefined, gap: string): boolean {
  return before === undefined || (opening.test(gap) && !(gap.startsWith('.') && abbreviated.test(before)))
}

/** The words of a text in their order, with what their capitals tell. */
export function wordsOf(text: string): readonly Word[] {
  const plain = plainText(text)
  const found = [...plain.matchAll(word)].map((match) => ({ text: match[0].replace(/'s$/i, ''), start: match.index }))
  const tells = capitalsTell(found.map((one) => one.text))
  return found.map(({ text: own, start }, at) => {
    const before = found[at - 1]
    const gap = plain.slice(before === undefined ? 0 : before.start + before.text.length, start)
    const isUpper = tells && own.length > 1 && own === own.toUpperCase() && own !== own.toLowerCase()
    return {
      text: own,
      lower: own.toLowerCase(),
      start,
      end: start + own.length,
      isCapital: tells && !isUpper && /^\p{Lu}/u.test(own),
      isUpper,
      startsSentence: startsSentence(before?.text, gap),
      gap,
    }
  })
}
