import { isWorthKeeping, type Draft } from './half-typed'
import type { TabletNotes } from './tablet-notes'

/** What is half typed on the pages of one workshop on this device: each page has a draft of its own, so that none writes over another's. */
export interface Drafts {
  /** The draft of a page that is not open any more, the newest first, which belongs to this page from now on; null: there is none. */
  take(): Promise<Draft | null>
  /** Keeps this page's draft in place of what it kept before. One that holds nothing lets go of that, and of nothing else. */
  keep(draft: Draft): Promise<void>
}

interface KeptDraft extends Draft {
  readonly at: number
}

/** Which of a workshop's drafts belong to pages that are open now. */
export type OpenPages = () => Promise<ReadonlySet<string>>

const kind = 'draft '

function isDraft(value: unknown): value is KeptDraft {
  return typeof value === 'object' && value !== null && 'text' in value && typeof value.text === 'string' && 'at' in value
}

/** The drafts of a page that is known as `page` among the others. */
export function draftsOf(notes: TabletNotes, page: string, openPages: OpenPages): Drafts {
  const own = kind + page
  let last: string | null = null
  let turn: Promise<void> = Promise.resolve()
  const keepNow = async (draft: Draft): Promise<void> => {
    const now = isWorthKeeping(draft) ? JSON.stringify(draft) : null
    if (now === last) return
    await (now === null ? notes.drop(own) : notes.put(own, { ...draft, at: Date.now() }))
    last = now
  }
  return {
    keep: (draft) => (turn = turn.then(() => keepNow(draft)).catch(() => undefined)),
    take: async () => {
      const open = await openPages()
      const left = (await notes.list())
        .filter(({ name }) => name.startsWith(kind) && !open.has(name.slice(kind.length)))
        .flatMap(({ name, value }) => (isDraft(value) ? [{ name, draft: value }] : []))
        .toSorted((one, other) => other.draft.at - one.draft.at)
      for (const { name, draft } of left) {
        if (!(await notes.rename(name, own))) continue
        const { at: _, ...taken } = draft
        last = JSON.stringify(taken)
        return taken
      }
      return null
    },
  }
}

/**
 * Makes this page known to the others of the workshop for as long as it is open, also when it crashes: its lock goes with it. Where a browser has no
 * locks every draft may be taken by every page: something may be there twice then, and nothing is lost.
 */
export function holdPage(workshop: string, page: string): OpenPages {
  if (!('locks' in navigator)) return async () => new Set()
  const name = `page ${workshop} `
  void navigator.locks.request(name + page, () => new Promise(() => undefined)).catch(() => undefined)
  return async () => {
    const { held = [] } = await navigator.locks.query()
    return new Set(held.flatMap((lock) => (lock.name?.startsWith(name) === true ? [lock.name.slice(name.length)] : [])))
  }
}
