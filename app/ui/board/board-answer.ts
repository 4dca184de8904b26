import type { Entry } from '~/domain/workshop/entry'

/** The fields of a form of the board, as somebody sent them. */
export type TypedFields = Readonly<Record<string, string>>

/** What became of a form. */
export interface BoardAnswer {
  /** What was typed: it stays in the form that was not accepted. */
  readonly typed: TypedFields
  /** The act that was done; null: none was. */
  readonly done: Entry['act'] | null
  /** Takes the act back; null: there is nothing to take back. */
  readonly undo: Entry | null
}
