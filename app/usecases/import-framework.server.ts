import { findOwnFramework, listFrameworks } from '~/data/frameworks.server'
import { findFrameworkSurroundings } from '~/data/framework-surroundings.server'
import { holdPartnership } from '~/data/partnerships.server'
import { transaction } from '~/data/transaction.server'
import type { Store } from '~/data/database.server'
import { beginFramework } from '~/domain/indicator/begin-framework'
import type { TypedTitle } from '~/domain/indicator/edit-title'
import type { Framework } from '~/domain/indicator/framework'
import { type FrameworkChange, frameworkChanges } from '~/domain/indicator/framework-changes'
import { freeFrameworkId } from '~/domain/indicator/free-framework-id'
import { parseFrameworkFile } from '~/domain/indicator/parse-framework-file'
import { replaceFramework } from '~/domain/indicator/replace-framework'
import { accepted, refused, type Result } from '~/domain/kernel/result'
import { editFramework, type FrameworkEditing, keepEdit } from './edit-framework.server'

interface Importing {
  readonly partnershipId: string
  readonly actor: string
}

async function freeId(title: string, store?: Store): Promise<string> {
  return freeFrameworkId(
    title,
    (await listFrameworks(store)).map(({ id }) => id),
  )
}

/** A file as a new framework of the partnership: its id comes from its title. The heading is read first, because the id depends on it. */
async function readNew(file: string, partnershipId: string, store?: Store): Promise<Result<Framework>> {
  const known = await findFrameworkSurroundings(partnershipId, '', store)
  const heading = parseFrameworkFile(file, { ...known, id: 'new', partnershipId })
  if (!heading.ok) return heading
  return parseFrameworkFile(file, { ...known, id: await freeId(heading.value.title, store), partnershipId })
}

/** What a file would make as a new framework, without making it. */
export async function checkNewFramework(file: string, partnershipId: string): Promise<Result<readonly FrameworkChange[]>> {
  const read = await readNew(file, partnershipId)
  if (!read.ok) return read
  const empty = { ...read.value, outcomes: [], indicators: [], areas: [], priorityActions: [], deliveryActions: [], partners: [] }
  return accepted(frameworkChanges({ ...empty, localIssues: [] }, read.value))
}

/** Makes a new framework of the partnership from a file. */
export async function importNewFramework(file: string, { partnershipId, actor }: Importing): Promise<Result<Framework>> {
  return transaction(async (store) => {
    await holdPartnership(partnershipId, store)
    const read = await readNew(file, partnershipId, store)
    if (!read.ok) return read
    await keepEdit({ act: 'import', subject: read.value.title, framework: read.value }, 1, { partnershipId, actor }, store)
    return read
  })
}

/** Begins an empty framework of the partnership. */
export async function beginNewFramework(typed: TypedTitle, { partnershipId, actor }: Importing): Promise<Result<Framework>> {
  return transaction(async (store) => {
    await holdPartnership(partnershipId, store)
    const begun = beginFramework(typed, await freeId(typed.title, store), partnershipId)
    if (!begun.ok) return begun
    await keepEdit(begun.value, 1, { partnershipId, actor }, store)
    return accepted(begun.value.framework)
  })
}

/** What a file would add, change and retire in a framework of the partnership, without doing it. */
export async function checkReplacement(
  file: string,
  { frameworkId, partnershipId }: Pick<FrameworkEditing, 'frameworkId' | 'partnershipId'>,
): Promise<Result<readonly FrameworkChange[]>> {
  const framework = await findOwnFramework(frameworkId, partnershipId)
  if (framework === null) return refused({ item: 'revision', key: 'framework.unknown' })
  const known = await findFrameworkSurroundings(partnershipId, frameworkId)
  const content = parseFrameworkFile(file, { ...known, id: frameworkId, partnershipId })
  return content.ok ? accepted(frameworkChanges(framework, replaceFramework(framework, content.value))) : content
}

/** Gives a framework the content of a file, as an edit of its own; what the file has no more is retired. */
export async function importReplacement(file: string, editing: FrameworkEditing): Promise<Result<Framework>> {
  return editFramework(editing, (framework, known) => {
    const content = parseFrameworkFile(file, { ...known, id: framework.id, partnershipId: framework.partnershipId })
    if (!content.ok) return content
    return accepted({ act: 'replace', subject: content.value.title, framework: replaceFramework(framework, content.value) })
  })
}
