import { readFile } from 'node:fs/promises'
import path from 'node:path'
import type { Lexicon } from '~/domain/anonymise/lexicon'
import { unpackLexicon, withPlaces } from '~/domain/anonymise/packed-lexicon'
import { listLocalPlaces, listPlacesOfWave } from './local-places.server'

const file = path.join('app', 'ui', 'anonymise', 'generated', 'words.txt')
let general: Promise<Lexicon> | undefined

/** The very words that browsers get, without any partnership's own places. */
export function loadLexicon(): Promise<Lexicon> {
  general ??= readFile(path.resolve(file), 'utf8').then(unpackLexicon)
  return general
}

/** The same with the places that the partnership of a wave has added. */
export async function loadLexiconOfWave(waveId: string): Promise<Lexicon> {
  const [lexicon, places] = await Promise.all([loadLexicon(), listPlacesOfWave(waveId)])
  return withPlaces(lexicon, places)
}

/** The same with the places that a partnership has added. */
export async function loadLexiconOf(partnershipId: string): Promise<Lexicon> {
  const [lexicon, places] = await Promise.all([loadLexicon(), listLocalPlaces(partnershipId)])
  return withPlaces(
    lexicon,
    places.map(({ name }) => name),
  )
}
