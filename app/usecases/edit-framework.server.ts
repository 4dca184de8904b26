import { appendAudit } from '~/data/audit.server'
import { today } from '~/data/clock.server'
import type { Store } from '~/data/database.server'
import { appendFrameworkRevision, findFrameworkRevision, findLastRevision } from '~/data/framework-revisions.server'
import { findFrameworkSurroundings } from '~/data/framework-surroundings.server'
import { findOwnFramework } from '~/data/frameworks.server'
import { holdPartnership } from '~/data/partnerships.server'
import { storeFramework } from '~/data/store-framework.server'
import { transaction } from '~/data/transaction.server'
import type { Known } from '~/domain/indicator/document-problems'
import type { Framework } from '~/domain/indicator/framework'
import type { FrameworkEdit } from '~/domain/indicator/framework-edit'
import { writeFrameworkFile } from '~/domain/indicator/framework-file'
import { parseFrameworkFile } from '~/domain/indicator/parse-framework-file'
import { replaceFramework } from '~/domain/indicator/replace-framework'
import { accepted, refused, type Result } from '~/domain/kernel/result'

/** Whose framework is edited, by whom, and the number of its last revision when the form was opened: 0 before the first. */
export interface FrameworkEditing {
  readonly frameworkId: string
  readonly partnershipId: string
  readonly actor: string
  readonly openedAt: number
}

type Edit = (framework: Framework, known: Known) => Result<FrameworkEdit>

/** The state before the first edit is kept as well, so that it can be compared with and restored. */
async function keepPrinted(framework: Framework, actor: string, store: Store): Promise<void> {
  const document = writeFrameworkFile(framework)
  const revision = { sequence: 0, day: today(), actor, act: 'as-printed', subject: framework.title, document } as const
  await appendFrameworkRevision(framework.id, revision, store)
}

/** Writes what an edit has made, the state in the history, and the line of the audit log. */
export async function keepEdit(
  { act, subject, framework }: FrameworkEdit,
  sequence: number,
  { partnershipId, actor }: Pick<FrameworkEditing, 'partnershipId' | 'actor'>,
  store: Store,
): Promise<void> {
  await storeFramework(framework, store)
  const revision = { sequence, day: today(), actor, act, subject, document: writeFrameworkFile(framework) }
  await appendFrameworkRevision(framework.id, revision, store)
  await appendAudit({ partnershipId, actor, act: `framework-${act}`, subject: `${framework.title}: ${subject}` }, store)
}

/**
 * Changes a framework by one act, as a whole or not at all. Refused when somebody else has changed it since the form was opened, so that nobody
 * overwrites what they have not seen.
 */
export async function editFramework(editing: FrameworkEditing, edit: Edit): Promise<Result<Framework>> {
  const { frameworkId, partnershipId, actor, openedAt } = editing
  return transaction(async (store) => {
    await holdPartnership(partnershipId, store)
    const framework = await findOwnFramework(frameworkId, partnershipId, store)
    if (framework === null) return refused({ item: 'revision', key: 'framework.unknown' })
    const last = await findLastRevision(frameworkId, store)
    if (openedAt !== (last?.sequence ?? 0)) {
      return refused({ item: 'revision', key: 'framework.changed', values: { actor: last?.actor ?? '', subject: last?.subject ?? '' } })
    }
    const edited = edit(framework, await findFrameworkSurroundings(partnershipId, frameworkId, store))
    if (!edited.ok) return edited
    if (last === null) await keepPrinted(framework, actor, store)
    await keepEdit(edited.value, (last?.sequence ?? 0) + 1, editing, store)
    return accepted(edited.value.framework)
  })
}

/** Brings a framework back to an earlier state, as an edit of its own; what was added since is retired. */
export async function restoreRevision(editing: FrameworkEditing, sequence: number): Promise<Result<Framework>> {
  const kept = await findFrameworkRevision(editing.frameworkId, sequence)
  if (kept === null) return refused({ item: 'revision', key: 'framework.revision-unknown' })
  return editFramework(editing, (framework, known) => {
    const content = parseFrameworkFile(kept.document, { ...known, id: framework.id, partnershipId: framework.partnershipId })
    if (!content.ok) return content
    return accepted({ act: 'restore', subject: String(sequence), framework: replaceFramework(framework, content.value) })
  })
}
