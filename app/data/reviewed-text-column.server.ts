import { z } from 'zod'
import type { ReviewedText } from '~/domain/anonymise/reviewed-text'
import { decrypt, encrypt } from './keys.server'
import { padded } from './padded.server'

const context = 'reviewed text'

const column: z.ZodType<ReviewedText> = z.object({
  theme: z.string(),
  box: z.enum(['good', 'better', 'own']),
  text: z.string(),
  language: z.string(),
  community: z.string(),
  codes: z.array(z.string()),
})

/** The ciphertext of a reviewed text, as it stands in the table ReviewedText. */
export function toReviewedColumn(reviewed: ReviewedText): string {
  return encrypt(context, padded(JSON.stringify(reviewed)))
}

export function fromReviewedColumn(ciphertext: string): ReviewedText {
  return column.parse(JSON.parse(decrypt(context, ciphertext)))
}
