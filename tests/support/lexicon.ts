import { existsSync, readFileSync } from 'node:fs'
import { unpackLexicon } from '~/domain/anonymise/packed-lexicon'

const file = new URL('../../app/ui/anonymise/generated/words.txt', import.meta.url)
if (!existsSync(file))
  throw new Error('The words that the search for names knows are not packed yet: node bin/make-words.mjs writes them (so does npm test)')

/** The words as they are packed, without the places of any partnership. */
export const lexicon = unpackLexicon(readFileSync(file, 'utf8'))
