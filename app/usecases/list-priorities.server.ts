import { listReviewedContributions } from '~/data/reviewed-contributions.server'
import { listWorkshopPeople } from '~/data/workshop-people.server'
import { textPolicy } from '~/domain/anonymise/text-policy'
import type { ContributionKind } from '~/domain/workshop/contribution'
import { shownPriorities } from '~/domain/workshop/shown-priorities'
import type { Workshop } from '~/domain/workshop/workshop'

/** A priority of a group as whoever ran its workshop reads it again. */
export interface ListedPriority {
  readonly id: string
  readonly stage: string
  readonly kind: ContributionKind
  readonly text: string
  readonly support: number
  readonly isPriority: boolean
}

/** The priorities that a group picked, once it has confirmed them and as far as they are reviewed; in the order of the random ids. */
export async function listPriorities({ id, confirmedOn }: Pick<Workshop, 'id' | 'confirmedOn'>): Promise<readonly ListedPriority[]> {
  if (confirmedOn === null) return []
  const people = (await listWorkshopPeople([id])).get(id) ?? null
  return shownPriorities(await listReviewedContributions(id), people, textPolicy).map((approved) => {
    const { stage, kind, text, support, isPriority } = approved.contribution
    return { id: approved.id, stage, kind, text, support, isPriority }
  })
}
