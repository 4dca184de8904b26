import type { Obstacle } from './quote'
import type { ReviewedText } from './reviewed-text'

/** An approved text as a reviewer codes it: its words and what they answered, and nothing of where it came from. */
export interface CodedText extends Pick<ReviewedText, 'theme' | 'box' | 'text' | 'language' | 'codes'> {
  readonly id: string
  /** Codes were chosen, or that none fits. */
  readonly isCoded: boolean
  /** Why the public does not read it, or null when it does. */
  readonly obstacle: Obstacle | null
}
