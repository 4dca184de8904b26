import { safeguardingRules } from './safeguarding-rules'

/** Letters that no decomposition takes apart, and that people type for one another. */
const alike: Readonly<Record<string, string>> = { ł: 'l', ґ: 'г', ى: 'ي', ة: 'ه', ـ: '' }

/**
 * A text as the rules read it: lower case, no accents, no apostrophes, no letter twice in a row, one space between words; what ends a
 * sentence is a word of its own, so that no pattern goes on beyond it. Words that were typed letter by letter come together.
 */
export function normalisedForRules(text: string): string {
  const letters = text
    .toLowerCase()
    .normalize('NFKD')
    .replace(/\p{M}|['’‘ʼ`´]/gu, '')
    .replace(/[łґىةـ]/g, (letter) => alike[letter] ?? letter)
  const words = letters.replace(/[.!?؟;:\n]+/g, ' | ').replace(/[^\p{L}\p{N}|]+/gu, ' ')
  const spelled = words.replace(/(?<![\p{L}\p{N}])(?:\p{L} ){3,}\p{L}(?![\p{L}\p{N}])/gu, (run) => run.replaceAll(' ', ''))
  return ` ${spelled.replace(/(\p{L})\1+/gu, '$1').trim()} `
}

function wordOf(alternatives: string): string {
  const each = alternatives.split('/').map((word) => {
    const plain = normalisedForRules(word.replace('*', '')).trim()
    return word.endsWith('*') ? `${plain}\\p{L}*` : plain
  })
  return `(?:${each.join('|')}) `
}

function compiled(pattern: string, where: 'anywhere' | 'here'): RegExp {
  const parts = pattern.split(' ').map((part) => (part === '…' ? '(?:[^ |]+ ){0,3}?' : wordOf(part)))
  return where === 'here' ? new RegExp(` ${parts.join('')}`, 'gu') : new RegExp(` (?=${parts.join('')})`, 'gu')
}

const patterns = safeguardingRules.patterns.map(([danger, , pattern]) => ({ danger, searched: compiled(pattern, 'anywhere') }))
const exceptions = safeguardingRules.exceptions.map((pattern) => compiled(pattern, 'here'))

/** Whether the published rules find that a text speaks of danger that is there now. Its words are compared, never understood. */
export function speaksOfDanger(text: string): boolean {
  const read = normalisedForRules(text)
  const passedOver = exceptions.flatMap((exception) =>
    [...read.matchAll(exception)].map(({ index, 0: { length } }) => ({ from: index, to: index + length - 1 })),
  )
  return patterns.some(({ searched }) =>
    [...read.matchAll(searched)].some(({ index }) => !passedOver.some(({ from, to }) => index >= from && index < to)),
  )
}
