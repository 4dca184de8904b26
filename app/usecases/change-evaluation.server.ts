import { appendAudit } from '~/data/audit.server'
import { today } from '~/data/clock.server'
import type { Store } from '~/data/database.server'
import { holdPartnership } from '~/data/partnerships.server'
import { isPublished } from '~/data/published-evidence.server'
import { deleteJudgement, findJudgement, type JudgementKey, saveJudgement } from '~/data/self-evaluations.server'
import { transaction } from '~/data/transaction.server'
import { type Evaluation, keptLines, parseEvaluation, saysNothing, type TypedEvaluation } from '~/domain/evaluation/parse-evaluation'
import { mayPublish } from '~/domain/evaluation/judgement'
import { evidenceLine } from '~/domain/indicator/evidence-link'
import { accepted, type Problem, refused, type Result } from '~/domain/kernel/result'

interface Changing extends JudgementKey {
  /** The name of the quality indicator, for the log. */
  readonly name: string
  readonly actor: string
  readonly typed: TypedEvaluation
}

/** What may become of a judgement: of one that everybody sees, only another that may be published. */
function mayKeep(evaluation: Evaluation, kept: { readonly isPublished: boolean } | null): Result<null> {
  if (kept === null && saysNothing(evaluation)) return refused({ item: 'strengths', key: 'evaluation.blank' })
  if (kept?.isPublished !== true || mayPublish(evaluation).ok) return accepted(null)
  return refused({ item: 'grade', key: 'evaluation.published' })
}

/** The links that lead to nothing which the partnership has published, each with its line of the form. */
async function unpublished(
  evaluation: Evaluation,
  lines: readonly number[],
  partnershipId: string,
  store: Store,
): Promise<readonly Problem[]> {
  const problems: Problem[] = []
  for (const [index, { links }] of evaluation.evidence.entries()) {
    for (const link of links) {
      if (await isPublished(link, partnershipId, store)) continue
      const values = { typed: evidenceLine(link).split(' | ')[0] ?? '' }
      problems.push({ item: `links-${lines[index]}`, key: 'evidence-unpublished', values })
    }
  }
  return problems
}

/** Keeps a judgement as it was typed, with the day. One that was emptied goes; a published one keeps its grade and its evidence. */
export async function changeEvaluation({ name, actor, typed, ...key }: Changing): Promise<Result<'kept' | 'removed'>> {
  const parsed = parseEvaluation(typed)
  if (!parsed.ok) return parsed
  const evaluation = parsed.value
  return transaction(async (store): Promise<Result<'kept' | 'removed'>> => {
    await holdPartnership(key.partnershipId, store)
    const allowed = mayKeep(evaluation, await findJudgement(key, store))
    if (!allowed.ok) return allowed
    const problems = await unpublished(evaluation, keptLines(typed.evidence), key.partnershipId, store)
    if (problems.length > 0) return refused(...problems)
    const done = saysNothing(evaluation) ? 'removed' : 'kept'
    if (done === 'removed') await deleteJudgement(key, store)
    else await saveJudgement(key, evaluation, { updatedOn: today(), updatedBy: actor }, store)
    const act = done === 'removed' ? 'remove-evaluation' : 'change-evaluation'
    await appendAudit({ partnershipId: key.partnershipId, actor, act, subject: `${name}, ${key.period}` }, store)
    return accepted(done)
  })
}
