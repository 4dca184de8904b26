import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { placeholderKinds, type PlaceholderKind } from '~/domain/anonymise/kinds'

export const nameKinds = ['first-name', 'surname', 'nickname', 'place'] as const
export type LabelKind = PlaceholderKind | (typeof nameKinds)[number]

export interface Label {
  readonly kind: LabelKind
  readonly start: number
  readonly end: number
}

/** A text that was labelled by hand before any rule was tuned. */
export interface LabelledText {
  readonly text: string
  readonly labels: readonly Label[]
  /** Rules may be tuned on one half and never on the other. */
  readonly half: 'tuning' | 'locked'
}

export const corpora = ['community', 'second-language', 'outside'] as const
/** `phrasings` was written after the others to tune on: none of it is locked. */
export type Corpus = (typeof corpora)[number] | 'phrasings'

function halfOf(line: string): LabelledText['half'] {
  return (createHash('sha256').update(line).digest()[0] ?? 0) % 2 === 0 ? 'tuning' : 'locked'
}

function isKind(kind: string): kind is LabelKind {
  return [...placeholderKinds, ...nameKinds].some((known) => known === kind)
}

/** A line of a corpus: labels stand in braces, `{kind:text}`. Throws with the line when a brace is left over or a kind is unknown. */
export function readLine(line: string): LabelledText {
  const labels: Label[] = []
  let [text, from] = ['', 0]
  for (const match of line.matchAll(/\{([a-z-]+):([^{}]+)\}/g)) {
    const [whole, kind = '', labelled = ''] = match
    text += line.slice(from, match.index)
    if (!isKind(kind)) throw new Error(`There is no kind ${kind}: ${line}`)
    labels.push({ kind, start: text.length, end: text.length + labelled.length })
    text += labelled
    from = match.index + whole.length
  }
  text += line.slice(from)
  if (/[{}]/.test(text)) throw new Error(`A brace is left over: ${line}`)
  return { text, labels, half: halfOf(line) }
}

export function readCorpus(corpus: Corpus, people: 'with people' | 'without people'): readonly LabelledText[] {
  const name = people === 'with people' ? corpus : `${corpus}-without-people`
  const file = new URL(`corpus/${name}.txt`, import.meta.url)
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map(readLine)
    .map((text) => (corpus === 'phrasings' ? { ...text, half: 'tuning' as const } : text))
}
