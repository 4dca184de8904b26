import { appendAudit } from '~/data/audit.server'
import { holdWave } from '~/data/hold-wave.server'
import { listOwnQuestions, storeOwnQuestions } from '~/data/own-questions.server'
import { transaction } from '~/data/transaction.server'
import { findWave } from '~/data/waves.server'
import { moveOwn, nextOwnCode, ownLimits, type OwnQuestion } from '~/domain/instrument/own-question'
import { parseOwnQuestion, type TypedOwnQuestion } from '~/domain/instrument/parse-own-question'
import { accepted, refused, type Result } from '~/domain/kernel/result'

/** What is done with one question; without a code a question is added. */
export type OwnQuestionChange =
  | { readonly act: 'write'; readonly code: string | null; readonly typed: TypedOwnQuestion }
  | { readonly act: 'delete' | 'earlier' | 'later'; readonly code: string }

interface Request {
  readonly waveId: string
  readonly partnershipId: string
  readonly actor: string
}

function added(questions: readonly OwnQuestion[], typed: TypedOwnQuestion, languages: readonly string[]): Result<readonly OwnQuestion[]> {
  const { questions: most } = ownLimits
  if (questions.length >= most) return refused({ item: 'wave', key: 'own.most', values: { most } })
  const question = parseOwnQuestion(typed, nextOwnCode(questions), languages)
  return question.ok ? accepted([...questions, question.value]) : question
}

function changed(
  questions: readonly OwnQuestion[],
  change: OwnQuestionChange,
  languages: readonly string[],
): Result<readonly OwnQuestion[]> {
  if (change.act === 'write' && change.code === null) return added(questions, change.typed, languages)
  const known = questions.find(({ code }) => code === change.code)
  if (known === undefined) return refused({ item: 'wave', key: 'own.unknown' })
  if (change.act === 'delete') return accepted(questions.filter((question) => question !== known))
  if (change.act !== 'write') return accepted(moveOwn(questions, known.code, change.act))
  const question = parseOwnQuestion({ ...change.typed, kind: known.kind }, known.code, languages)
  return question.ok ? accepted(questions.map((one) => (one === known ? question.value : one))) : question
}

/** Adds, words anew, moves or takes out a question of the partnership's own, as long as the wave is a draft: opening freezes what is asked. */
export async function changeOwnQuestions(change: OwnQuestionChange, request: Request): Promise<Result<readonly OwnQuestion[]>> {
  const { waveId, partnershipId, actor } = request
  return transaction(async (store) => {
    const isHeld = await holdWave(waveId, 'draft', store)
    const wave = await findWave(waveId, partnershipId, store)
    if (wave === null) return refused({ item: 'wave', key: 'wave.unknown' })
    if (!isHeld) return refused({ item: 'wave', key: 'own.frozen' })
    const questions = changed(await listOwnQuestions(waveId, store), change, wave.languages)
    if (!questions.ok) return questions
    await storeOwnQuestions(waveId, questions.value, store)
    await appendAudit({ partnershipId, actor, act: 'change-questions', subject: waveId }, store)
    return questions
  })
}
