import { z } from 'zod'
import { ownKinds, type OwnQuestion } from '~/domain/instrument/own-question'

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
