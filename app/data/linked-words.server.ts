import type { ActionSource } from '~/domain/action/action-source'
import { sourceKey } from '~/domain/action/action-source'
import type { LinkedWords } from '~/domain/action/words-beside'
import { findReleasedCaseStudy, listReleasedCaseStudies } from './case-studies.server'
import { database, type Store } from './database.server'
import { listQuotes } from './quotes.server'
import { listStatedWords } from './stated-words.server'
import { findStatement } from './statements.server'
import { findTextReleaseOf } from './text-releases.server'

async function listQuotesOf(partnershipId: string, sequence: number, store: Store): Promise<readonly LinkedWords[]> {
  const opened = await findTextReleaseOf(partnershipId, sequence, store)
  if (opened === null) return []
  const quotes = await listQuotes(opened.waveId, store)
  return quotes.map(({ id, theme, text, language, group }) => {
    return { key: sourceKey({ kind: 'quote', sequence, ref: id }), kind: 'quote', id, theme, text, language, group }
  })
}

async function listSaidOf(partnershipId: string, sequence: number, store: Store): Promise<readonly LinkedWords[]> {
  const statement = await findStatement(partnershipId, String(sequence), store)
  if (statement === null) return []
  const said = await listStatedWords(statement, store)
  return said.map(({ id, text }) => {
    const key = sourceKey({ kind: 'contribution', sequence, ref: id })
    return { key, kind: 'contribution', id, theme: null, text, language: 'en', group: null }
  })
}

function toStory({ id, title }: { readonly id: string; readonly title: string }): LinkedWords {
  const key = sourceKey({ kind: 'story', sequence: null, ref: id })
  return { key, kind: 'story', id, theme: null, text: title, language: 'en', group: null }
}

async function findStory(partnershipId: string, id: string, store: Store): Promise<readonly LinkedWords[]> {
  const found = await findReleasedCaseStudy(id, store)
  return found === null || found.partnershipId !== partnershipId ? [] : [toStory(found.story)]
}

function sequencesOf(sources: readonly ActionSource[], ...kinds: readonly ActionSource['kind'][]): readonly number[] {
  return [...new Set(sources.flatMap(({ kind, sequence }) => (kinds.includes(kind) && sequence !== null ? [sequence] : [])))]
}

async function inTurn<Key>(keys: readonly Key[], list: (key: Key) => Promise<readonly LinkedWords[]>): Promise<readonly LinkedWords[]> {
  const lists: (readonly LinkedWords[])[] = []
  for (const key of keys) lists.push(await list(key))
  return lists.flat()
}

/**
 * The words among these sources that everybody may read now. It is asked anew for every page: what was taken down, withdrawn or destroyed since
 * is not there any more, and what belongs to another partnership never was.
 */
export async function listLinkedWords(
  partnershipId: string,
  sources: readonly ActionSource[],
  store: Store = database(),
): Promise<readonly LinkedWords[]> {
  const asked = new Set(sources.map(sourceKey))
  const stories = sources.filter(({ kind }) => kind === 'story').map(({ ref }) => ref)
  const readable = [
    ...(await inTurn(sequencesOf(sources, 'quote'), (sequence) => listQuotesOf(partnershipId, sequence, store))),
    ...(await inTurn(sequencesOf(sources, 'contribution'), (sequence) => listSaidOf(partnershipId, sequence, store))),
    ...(await inTurn(stories, (id) => findStory(partnershipId, id, store))),
  ]
  return readable.filter(({ key }) => asked.has(key))
}

/** What a form offers to an action: the quotes about the themes that it answers, what was said in the periods of its statements, and every story. */
export async function listOfferedWords(partnershipId: string, sources: readonly ActionSource[]): Promise<readonly LinkedWords[]> {
  const store = database()
  const themes = new Set(sources.filter(({ kind }) => kind === 'theme').map(({ sequence, ref }) => `${sequence}/${ref}`))
  const quotes = await inTurn(sequencesOf(sources, 'theme'), async (sequence) => {
    return (await listQuotesOf(partnershipId, sequence, store)).filter(({ theme }) => themes.has(`${sequence}/${theme}`))
  })
  const said = await inTurn(sequencesOf(sources, 'statement'), (sequence) => listSaidOf(partnershipId, sequence, store))
  const stories = (await listReleasedCaseStudies(partnershipId, store)).map(toStory)
  const linked = await listLinkedWords(partnershipId, sources, store)
  const offered = [...quotes, ...said, ...stories]
  return [...linked.filter(({ key }) => !offered.some((one) => one.key === key)), ...offered]
}
