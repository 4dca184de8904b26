import { listActionChoices } from '~/data/action-choices.server'
import { listLinkedWords } from '~/data/linked-words.server'
import { appendAudit } from '~/data/audit.server'
import { today } from '~/data/clock.server'
import type { Store } from '~/data/database.server'
import { appendAction, appendUpdate, changeAction, findAction } from '~/data/improvement-actions.server'
import { holdPartnership } from '~/data/partnerships.server'
import { transaction } from '~/data/transaction.server'
import { actionProblems } from '~/domain/action/action-problems'
import type { ActionContent } from '~/domain/action/improvement-action'
import { parseAction, type TypedAction } from '~/domain/action/parse-action'
import { accepted, type Problem, refused, type Result } from '~/domain/kernel/result'

interface Saving {
  readonly partnershipId: string
  readonly actor: string
  /** The action that is changed; null: a new one. */
  readonly id: string | null
  /** How it stands is taken of a new one alone: afterwards that is changed by an update. */
  readonly typed: TypedAction
}

async function problemsOf(content: ActionContent, partnershipId: string, store: Store): Promise<readonly Problem[]> {
  const { communities, frameworks, plans, releases, statements } = await listActionChoices(partnershipId, store)
  return actionProblems(content, {
    communities,
    indicators: frameworks.flatMap(({ indicators }) => indicators.map(({ id }) => id)),
    planItems: plans.flatMap(({ items }) => items.map(({ key }) => key)),
    sources: [...releases.flatMap(({ themes }) => themes.map(({ key }) => key)), ...statements.map(({ key }) => key)],
    words: await listLinkedWords(partnershipId, content.sources, store),
  })
}

/** Keeps an improvement action as it was typed, after a look at whether this partnership has and has published what it names. */
export async function saveAction({ partnershipId, actor, id, typed }: Saving): Promise<Result<{ readonly id: string }>> {
  return transaction(async (store): Promise<Result<{ readonly id: string }>> => {
    await holdPartnership(partnershipId, store)
    const kept = id === null ? null : await findAction(id, partnershipId, store)
    if (id !== null && kept === null) return refused({ item: 'title', key: 'action.unknown' })
    const parsed = parseAction(kept === null ? typed : { ...typed, state: kept.state, note: kept.note })
    if (!parsed.ok) return parsed
    const { content, standing } = parsed.value
    const problems = await problemsOf(content, partnershipId, store)
    if (problems.length > 0) return refused(...problems)
    const subject = content.title
    if (kept !== null) {
      await changeAction(kept.id, partnershipId, content, store)
      await appendAudit({ partnershipId, actor, act: 'change-action', subject }, store)
      return accepted({ id: kept.id })
    }
    const added = await appendAction(partnershipId, content, standing, store)
    await appendUpdate(added, { ...standing, day: today(), actor }, store)
    await appendAudit({ partnershipId, actor, act: 'add-action', subject }, store)
    return accepted({ id: added })
  })
}
