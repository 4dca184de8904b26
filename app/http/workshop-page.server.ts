import { listReleasedCaseStudies } from '~/data/case-studies.server'
import { today } from '~/data/clock.server'
import { findDistressProtocol } from '~/data/distress-protocol.server'
import { listPlanChoices } from '~/data/plan-choices.server'
import type { SignedIn } from '~/data/sessions.server'
import { listStaff } from '~/data/staff.server'
import { listContacts } from '~/data/support-contacts.server'
import { findHeadCounts, listInterruptions, listStandardsMet } from '~/data/workshop-course.server'
import { findPin } from '~/data/workshop-plans.server'
import { isReviewer } from '~/domain/staff/is-reviewer'
import type { Workshop } from '~/domain/workshop/workshop'
import { areFacilitatorsOpen, isPlanOpen, mayStart } from '~/domain/workshop/workshop-course'
import { publicAddress } from './public-address.server'

function namesOf(codes: readonly string[], named: ReadonlyArray<{ readonly code: string; readonly name: string }>): readonly string[] {
  return named.flatMap(({ code, name }) => (codes.includes(code) ? [name] : []))
}

/** The plan with names in place of codes, and without anything that tells of people. */
async function factsOf(workshop: Workshop, request: Request) {
  const { partnershipId, place, communities, facilitatorIds, caseStudyIds } = workshop
  const choices = await listPlanChoices(partnershipId)
  const staff = await listStaff(partnershipId)
  const released = await listReleasedCaseStudies(partnershipId)
  const studies = released.map(({ id, title, perspective }) => ({
    id,
    title,
    perspective,
    address: publicAddress(request, `/stories/${id}`),
  }))
  return {
    ...workshop,
    journey: workshop.journey.name,
    place: namesOf([place], choices.places)[0] ?? '',
    communities: namesOf(communities, choices.communities),
    facilitators: staff.flatMap(({ id, name }) => (facilitatorIds.includes(id) ? [name] : [])),
    caseStudies: caseStudyIds.map((id) => studies.find((study) => study.id === id) ?? null),
  }
}

/** What the page of a workshop tells whoever is signed in: the PIN and the pauses only those who facilitate it, head-counts nobody. */
export async function readWorkshopPage(workshop: Workshop, session: SignedIn, request: Request) {
  const { id, partnershipId, state, heldOn, confirmedOn } = workshop
  const isOwn = workshop.facilitatorIds.includes(session.id)
  const mayShape = isOwn || session.role === 'coordinator'
  const contacts = (await listContacts(partnershipId)).filter(({ confirmed }) => confirmed)
  return {
    workshop: await factsOf(workshop, request),
    isOwn,
    isReviewer: isReviewer(session),
    mayChange: mayShape && (isPlanOpen(workshop) || areFacilitatorsOpen(workshop)),
    mayCancel: mayShape && isPlanOpen(workshop),
    mayStart: mayStart(workshop, today()).ok,
    mayFinish: heldOn <= today(),
    pin: isOwn && state !== 'cancelled' && confirmedOn === null ? await findPin(id) : null,
    interruptions: isOwn ? await listInterruptions(id) : null,
    isCounted: state === 'finished' && (await findHeadCounts(id)) !== null,
    standards: await listStandardsMet(id),
    distress: await findDistressProtocol(partnershipId),
    contacts: contacts.map(({ name, phone, note }) => ({ name, phone, note })),
  }
}
