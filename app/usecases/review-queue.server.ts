import type { Store } from '~/data/database.server'

/** Something that waits for its first decision, and what the decision does to it; false where somebody else was faster. */
export interface WaitingItem {
  readonly text: string
  readonly destroy: (store: Store) => Promise<boolean>
  /** Keeps the approved words under a new random id. */
  readonly keep: (text: string, store: Store) => Promise<unknown>
  readonly handOn: (store: Store) => Promise<boolean>
}

/** Words with one approval, and what the second reviewer does to them. */
export interface OnceApprovedItem {
  readonly text: string
  readonly approve: (text: string, store: Store) => Promise<boolean>
  readonly destroy: (store: Store) => Promise<boolean>
}

/** What reviewers decide about one by one: the texts of a wave, or the contributions of a workshop. */
export interface ReviewQueue {
  /** The wave or the workshop: what the audit log names. */
  readonly subjectId: string
  readonly isOpen: (partnershipId: string, reviewerId: string, store: Store) => Promise<boolean>
  /** What waits under this id for this reviewer, or null. */
  readonly findWaiting: (id: string, reviewerId: string, store: Store) => Promise<WaitingItem | null>
  /** What has one approval under this id and may get its second one from this reviewer, or null. */
  readonly findOnce: (id: string, reviewerId: string, store: Store) => Promise<OnceApprovedItem | null>
}
