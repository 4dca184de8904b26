import { accepted, type Result } from '../kernel/result'
import { editTitle, type TypedTitle } from './edit-title'
import type { FrameworkEdit } from './framework-edit'

const noLists = { need: [], priority: [], 'local-issue': [], 'pathway-stage': [], 'swot-heading': [], 'participation-column': [] }

/** A new framework of a partnership with a heading and nothing in it. Refuses a heading that no framework may have. */
export function beginFramework(typed: TypedTitle, id: string, partnershipId: string): Result<FrameworkEdit> {
  const heading = { id, partnershipId, title: '', owner: '', validFrom: '', validTo: null, notes: [], source: '' }
  const nothing = { outcomes: [], indicators: [], priorityActions: [], areas: [], deliveryActions: [], partners: [], localIssues: [] }
  const begun = editTitle({ ...heading, ...nothing, lists: noLists }, typed)
  return begun.ok ? accepted({ ...begun.value, act: 'begin' }) : begun
}
