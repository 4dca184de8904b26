import { frameworkInForce } from '~/domain/anonymise/coding-frame'
import type { Day } from '~/domain/kernel/day'
import { handlesAnswers } from '~/domain/staff/handles-answers'
import type { PlanChoices } from '~/domain/workshop/plan-problems'
import { listReleasedCaseStudies } from './case-studies.server'
import { listCommunityNames } from './community-names.server'
import { database, type Store } from './database.server'
import { listJourneys } from './journeys.server'
import { findPartnershipPlaces } from './partnerships.server'
import { listStaff } from './staff.server'
import { listReleasedPeriods } from './statements.server'

/** The names of the partnership's partners: of the plan in force on a day, and of its own matrix; alphabetically, each once. */
export async function listPartnerNames(partnershipId: string, on: Day, store: Store = database()): Promise<readonly string[]> {
  const plans = await store.framework.findMany({
    where: { partnershipId },
    select: { validFrom: true, partners: { select: { name: true } } },
    orderBy: { id: 'asc' },
  })
  const inForce = frameworkInForce(plans, on)?.partners ?? []
  const own = await store.matrixPartner.findMany({ where: { partnershipId }, select: { name: true } })
  return [...new Set([...inForce, ...own].map(({ name }) => name))].toSorted((one, other) => one.localeCompare(other, 'en'))
}

/** What a plan of a workshop chooses from, with the names that a form shows. */
export async function listPlanChoices(partnershipId: string, store: Store = database()) {
  const places = await findPartnershipPlaces(partnershipId, store)
  return {
    journeys: await listJourneys(partnershipId, store),
    places: [{ code: 'area', name: `${places?.area ?? ''} (the whole area)` }, ...(places?.settlements ?? [])],
    communities: await listCommunityNames(partnershipId, store),
    facilitators: (await listStaff(partnershipId, store)).filter(({ active, role }) => active && handlesAnswers(role)),
    caseStudies: await listReleasedCaseStudies(partnershipId, store),
    released: await listReleasedPeriods(partnershipId, store),
  }
}

/** The same as the rules of a plan need it. */
export async function findPlanChoices(partnershipId: string, store: Store): Promise<PlanChoices> {
  const { places, communities, facilitators, ...choices } = await listPlanChoices(partnershipId, store)
  return {
    ...choices,
    places: places.map(({ code }) => code),
    communities: communities.map(({ code }) => code),
    facilitators: facilitators.map(({ id }) => id),
  }
}
