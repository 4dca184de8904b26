import type { Framework } from '~/domain/indicator/framework'
import { type FrameworkChange, frameworkChanges } from '~/domain/indicator/framework-changes'
import { parseFrameworkFile } from '~/domain/indicator/parse-framework-file'
import { findFrameworkRevision, type FrameworkRevision } from './framework-revisions.server'
import { findFrameworkSurroundings } from './framework-surroundings.server'

/** One change of a framework's history as somebody looks at it. */
interface LookedAt {
  readonly look: FrameworkRevision
  /** What it changed; null of the state before the first change. */
  readonly changes: readonly FrameworkChange[] | null
  /** What has changed from then until now. */
  readonly fromThis: readonly FrameworkChange[]
}

async function findState(framework: Framework, sequence: number) {
  const kept = await findFrameworkRevision(framework.id, sequence)
  if (kept === null) return null
  const { document, ...revision } = kept
  const known = await findFrameworkSurroundings(framework.partnershipId ?? '', framework.id)
  const read = parseFrameworkFile(document, { ...known, id: framework.id, partnershipId: framework.partnershipId })
  if (!read.ok) throw new Error(`The history of ${framework.id} holds a state that cannot be read: ${sequence}`)
  return { revision, framework: read.value }
}

/** What a change of a framework's history did, and what has changed since; null where there is no such change. */
export async function findRevisionChanges(framework: Framework, sequence: number): Promise<LookedAt | null> {
  if (!Number.isInteger(sequence)) return null
  const state = await findState(framework, sequence)
  if (state === null) return null
  const before = await findState(framework, sequence - 1)
  return {
    look: state.revision,
    changes: before === null ? null : frameworkChanges(before.framework, state.framework),
    fromThis: frameworkChanges(state.framework, framework),
  }
}
