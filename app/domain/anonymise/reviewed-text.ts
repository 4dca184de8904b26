import type { WrittenText } from '../response/answers'

/** A text as a reviewer let it through: its words may have been edited, and it no longer belongs to any other text of the same person. */
export interface ReviewedText extends WrittenText {
  readonly language: string
  /** The code of the community whose way in it came through; shown only where the batch is large enough. */
  readonly community: string
  /** Codes of the coding frame: themes, areas for improvement, local issues. */
  readonly codes: readonly string[]
}
