import { readFile } from 'node:fs/promises'
import path from 'node:path'
import type { Lexicon } from '~/domain/anonymise/lexicon'
import { unpackLexicon } from '~/domain/anonymise/packed-lexicon'

const file = path.join('app', 'ui', 'anonymise', 'generated', 'words.txt')
let packed: Promise<string> | undefined
let general: Promise<Lexicon> | undefined

function words(): Promise<string> {
  packed ??= readFile(path.resolve(file), 'utf8')
  return packed
}

/** The very words that browsers get, without any partnership's own places. */
export function loadLexicon(): Promise<Lexicon> {
  general ??= words().then((text) => unpackLexicon(text))
  return general
}
