/** One of the rated subjects of a place. The code stays the same for ever; the name changes with the edition. */
export interface Theme {
  readonly code: string
  /** The name in the instrument's edition: shown only where our own wording has none for the code. */
  readonly name: string
}
