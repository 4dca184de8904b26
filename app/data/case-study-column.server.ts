import { z } from 'zod'
import { type CaseStudyWords, type SendBackReason, sendBackReasons } from '~/domain/workshop/case-study'
import { decrypt, encrypt } from './keys.server'
import { padded } from './padded.server'

const context = 'case study'

/** What the ciphertext of a case study holds: every word of it. */
export interface KeptCaseStudyWords extends CaseStudyWords {
  readonly sentBack: SendBackReason | null
}

const column: z.ZodType<KeptCaseStudyWords> = z.object({
  title: z.string(),
  opening: z.string(),
  stages: z.record(z.string(), z.string()),
  closing: z.string(),
  sentBack: z.enum(sendBackReasons).nullable(),
})

/** The ciphertext of a case study, as it stands in the table CaseStudy; the words must have their placeholders already. */
export function toCaseStudyColumn(kept: KeptCaseStudyWords): string {
  return encrypt(context, padded(JSON.stringify(kept)))
}

export function fromCaseStudyColumn(ciphertext: string): KeptCaseStudyWords {
  return column.parse(JSON.parse(decrypt(context, ciphertext)))
}
