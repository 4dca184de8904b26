import { z } from 'zod'
import type { BoardContribution } from '~/domain/workshop/board'
import { contributionKinds, fates } from '~/domain/workshop/contribution'
import type { ReviewedContribution } from '~/domain/workshop/reviewed-contribution'
import { decrypt, encrypt } from './keys.server'
import { padded } from './padded.server'

const contributionContext = 'contribution'
const reviewedContext = 'reviewed contribution'

/** What a contribution's ciphertext holds; its id stands beside it. */
export type KeptContribution = Omit<BoardContribution, 'id'>

const contributionForm: z.ZodType<KeptContribution> = z.object({
  stage: z.string(),
  kind: z.enum(contributionKinds),
  text: z.string(),
  support: z.number(),
  order: z.number(),
  mergedInto: z.string().nullable(),
  isRemoved: z.boolean(),
  fate: z.enum(fates),
  isPriority: z.boolean(),
})

const reviewedForm: z.ZodType<ReviewedContribution> = z.object({
  stage: z.string(),
  kind: z.enum(contributionKinds),
  text: z.string(),
  support: z.number(),
  fate: z.enum(['publish', 'internal']),
  isPriority: z.boolean(),
  codings: z.record(z.string(), z.array(z.string())),
  settled: z.array(z.string()).nullable(),
})

/** The ciphertext of a contribution, as it stands in the table Contribution; the words must have their placeholders already. */
export function toContributionColumn(kept: KeptContribution): string {
  return encrypt(contributionContext, padded(JSON.stringify(kept)))
}

export function fromContributionColumn(ciphertext: string): KeptContribution {
  return contributionForm.parse(JSON.parse(decrypt(contributionContext, ciphertext)))
}

/** The ciphertext of a reviewed contribution, as it stands in the table ReviewedContribution. */
export function toReviewedContributionColumn(reviewed: ReviewedContribution): string {
  return encrypt(reviewedContext, padded(JSON.stringify(reviewed)))
}

export function fromReviewedContributionColumn(ciphertext: string): ReviewedContribution {
  return reviewedForm.parse(JSON.parse(decrypt(reviewedContext, ciphertext)))
}
