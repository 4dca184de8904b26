import type { Board } from '../../../domain/workshop/board'

/** What stands half typed on a page: the next contribution, and the words of one that is being changed. */
export interface Draft {
  /** The id under which the next contribution will be added: once it is on the board, its words are no draft any more. */
  readonly id: string
  readonly stage: string
  readonly kind: string
  readonly text: string
  readonly editing: { readonly id: string; readonly text: string } | null
}

/** A draft that is brought back; its id is null where the contribution of that id is on the board already, so that its words need another. */
export interface LeftDraft extends Omit<Draft, 'id'> {
  readonly id: string | null
}

const hasWords = (text: string): boolean => text.trim() !== ''

/** Whether anything would be lost with it. */
export function isWorthKeeping({ text, editing }: Pick<Draft, 'text' | 'editing'>): boolean {
  return hasWords(text) || editing !== null
}

/**
 * What of a draft is still to be done on this board; null: nothing. The page may have been closed after the words were added or changed, and before
 * the draft was let go. Words for a contribution that is gone become those of a new one, so that they are not lost.
 */
export function stillHalfTyped(draft: Draft, { contributions }: Pick<Board, 'contributions'>): LeftDraft | null {
  const isAdded = contributions.some(({ id }) => id === draft.id)
  const text = isAdded ? '' : draft.text
  const { editing } = draft
  const there = contributions.find(({ id, isRemoved }) => id === editing?.id && !isRemoved)
  const isChanging = editing !== null && there !== undefined && there.text !== editing.text.trim()
  const isOrphaned = editing !== null && there === undefined
  const left: LeftDraft = {
    ...draft,
    id: isAdded ? null : draft.id,
    text: isOrphaned ? [text, editing.text].filter(hasWords).join('\n') : text,
    editing: isChanging ? editing : null,
  }
  return isWorthKeeping(left) ? left : null
}
