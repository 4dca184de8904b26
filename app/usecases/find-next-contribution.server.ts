import { randomInt } from 'node:crypto'
import { listWaitingContributions } from '~/data/contributions-for-review.server'
import { loadLexiconOf } from '~/data/lexicon.server'
import { findHighlights } from '~/domain/anonymise/find-highlights'
import type { ReviewTurn } from '~/domain/anonymise/review-decision'
import { textSegments, type TextSegment } from '~/domain/anonymise/text-segments'
import type { ContributionKind } from '~/domain/workshop/contribution'
import type { Workshop } from '~/domain/workshop/workshop'
import { mayReviewWorkshop } from '~/domain/workshop/workshop-review'
import { listContributionLooks } from './list-contribution-looks.server'
import { wordsOf } from './queue-of-workshop.server'

/** The one contribution that a reviewer sees: nothing of who typed it, what was said before and after it, or how many agreed. */
export interface ContributionToReview {
  readonly id: string
  readonly turn: ReviewTurn
  readonly stage: string
  readonly kind: ContributionKind
  readonly fate: 'publish' | 'internal'
  /** The group picked it at the read-back. */
  readonly isPriority: boolean
  readonly text: string
  readonly segments: readonly TextSegment[]
}

export interface NextContribution {
  readonly contribution: ContributionToReview | null
  /** How many wait for this reviewer, this one included. */
  readonly waiting: number
}

interface Asking {
  readonly workshop: Workshop
  readonly reviewerId: string
  /** The contribution that was on the screen, when it has to be shown again. */
  readonly again?: string
}

async function describe(found: Omit<ContributionToReview, 'segments'>, { partnershipId }: Workshop): Promise<ContributionToReview> {
  const { id, turn, stage, kind, fate, isPriority, text } = found
  return {
    id,
    turn,
    stage,
    kind,
    fate,
    isPriority,
    text,
    segments: textSegments(text, findHighlights(text, await loadLexiconOf(partnershipId))),
  }
}

/** The one that has to be shown again, else one by chance: nobody sees what was said in the order in which it was said. */
function draw<One extends { readonly id: string }>(all: readonly One[], again: string | undefined): One | undefined {
  return all.find(({ id }) => id === again) ?? (all.length === 0 ? undefined : all[randomInt(all.length)])
}

/** One contribution that nobody has decided about, in an order made by chance; none for whoever facilitated the workshop. */
export async function findNextContribution({ workshop, reviewerId, again }: Asking): Promise<NextContribution> {
  const waiting = mayReviewWorkshop(workshop, reviewerId) ? await listWaitingContributions(workshop.id, reviewerId) : []
  const found = draw(waiting, again)
  if (found === undefined) return { contribution: null, waiting: waiting.length }
  const said = {
    ...found,
    turn: found.askedById === null ? 'first' : 'asked',
    fate: found.fate === 'publish' ? 'publish' : 'internal',
    text: wordsOf(found),
  } as const
  return { contribution: await describe(said, workshop), waiting: waiting.length }
}

/** One contribution whose words need the approval of a second reviewer before they may be published. */
export async function findNextContributionLook({ workshop, reviewerId, again }: Asking): Promise<NextContribution> {
  const looks = await listContributionLooks(workshop, reviewerId)
  const found = draw(looks, again)
  if (found === undefined) return { contribution: null, waiting: looks.length }
  const once = { ...found.contribution, id: found.id, turn: 'second' } as const
  return { contribution: await describe(once, workshop), waiting: looks.length }
}
