import { findKeptCaseStudy, type KeptCaseStudy } from '~/data/kept-case-studies.server'
import type { SignedIn } from '~/data/sessions.server'
import { isReviewer } from '~/domain/staff/is-reviewer'
import type { CaseStudyActor } from '~/domain/workshop/case-study-step'
import { readsCaseStudy } from '~/domain/workshop/reads-case-study'

/** Whoever is signed in, as far as a case study wants to know. */
export function caseStudyActor({ id, name, role, reviews }: SignedIn): CaseStudyActor & { readonly name: string } {
  return { id, name, role, isReviewer: isReviewer({ role, reviews }) }
}

/** The case study that the address names, of the partnership of whoever is signed in; throws 404. It may hold words that they may not read. */
export async function requireCaseStudy(id: string | undefined, session: SignedIn): Promise<KeptCaseStudy> {
  const kept = await findKeptCaseStudy(id ?? '', session.partnershipId)
  if (kept === null) throw new Response(null, { status: 404 })
  return kept
}

/** What everybody of the staff may know of a case study; its title only where they may read it. */
export function knownOfCaseStudy({ study, writtenBy }: KeptCaseStudy, session: SignedIn) {
  const { id, state, consent, journey, words } = study
  const mayRead = readsCaseStudy(study, caseStudyActor(session))
  return {
    id,
    state,
    consent,
    journey: journey.name,
    writtenBy,
    title: mayRead ? words.title : null,
    isMine: study.writtenById === session.id,
  }
}
