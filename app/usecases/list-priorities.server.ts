import { listReviewedContributions } from '~/data/reviewed-contributions.server'
import { listWorkshopPeople } from '~/data/workshop-people.server'
import { textPolicy } from '~/domain/anonymise/text-policy'
import { type ContributionFacts, contributionFacts } from '~/domain/workshop/reviewed-contribution'
import { shownPriorities } from '~/domain/workshop/shown-priorities'
import type { Workshop } from '~/domain/workshop/workshop'

/** The priorities that a group picked, once it has confirmed them and as far as they are reviewed; in the order of the random ids. */
export async function listPriorities({ id, confirmedOn }: Pick<Workshop, 'id' | 'confirmedOn'>): Promise<readonly ContributionFacts[]> {
  if (confirmedOn === null) return []
  const people = (await listWorkshopPeople([id])).get(id) ?? null
  const shown = shownPriorities(await listReviewedContributions(id), people, textPolicy)
  return shown.map((approved) => contributionFacts(approved.id, approved.contribution))
}
