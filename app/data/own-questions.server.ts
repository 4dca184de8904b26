import { z } from 'zod'
import { firstLanguage, ownKinds, type OwnQuestion, ownWordsIn } from '~/domain/instrument/own-question'
import { database, type Store } from './database.server'

const kindColumn = z.enum(ownKinds)
const wordsColumn = z.record(z.string(), z.object({ ask: z.string(), options: z.array(z.string()), low: z.string(), high: z.string() }))

interface OwnQuestionRow {
  readonly code: string
  readonly order: number
  readonly kind: string
  readonly words: string
}

/** The questions that rows hold, in their order. */
export function toOwnQuestions(rows: readonly OwnQuestionRow[]): readonly OwnQuestion[] {
  return rows
    .toSorted((one, other) => one.order - other.order)
    .map(({ code, kind, words }) => ({ code, kind: kindColumn.parse(kind), words: wordsColumn.parse(JSON.parse(words)) }))
}

/** What a wave asks besides its themes, in the order in which it is asked. */
export async function listOwnQuestions(waveId: string, store: Store = database()): Promise<readonly OwnQuestion[]> {
  return toOwnQuestions(await store.ownQuestion.findMany({ where: { waveId } }))
}

/** The same in the one language in which staff read them: English where the wave is asked in English, else its first. */
export async function listAskedQuestions(wave: {
  readonly id: string
  readonly languages: readonly string[]
}): Promise<readonly { readonly code: string; readonly ask: string; readonly language: string }[]> {
  return (await listOwnQuestions(wave.id)).map((question) => {
    const { language, words } = ownWordsIn(question, firstLanguage(wave.languages))
    return { code: question.code, ask: words.ask, language }
  })
}

/** Keeps these questions of a draft in this order, in place of what was there. Call it while the wave is held as a draft. */
export async function storeOwnQuestions(waveId: string, questions: readonly OwnQuestion[], store: Store): Promise<void> {
  await store.ownQuestion.deleteMany({ where: { waveId } })
  const rows = questions.map(({ code, kind, words }, order) => ({ waveId, code, order, kind, words: JSON.stringify(words) }))
  await store.ownQuestion.createMany({ data: rows })
}
