import { database } from '~/data/database.server'
import { findKeptCaseStudy, type KeptCaseStudy } from '~/data/kept-case-studies.server'
import { anonymisationChecks } from '~/domain/workshop/case-study'
import { action as begin } from '~/routes/_facilitate.case-studies.new'
import { action as end } from '~/routes/_facilitate.case-studies.$study.end'
import { action as write, loader as see } from '~/routes/_facilitate.case-studies.$study._index'
import { action as decide, loader as readForReview } from '~/routes/_review.review.case-studies.$study'
import { type Answer, callRoute } from './call-route'
import { type FormFields, getRequest, postRequest } from './request'
import type { SignedInAs } from './sign-in-as'

export const partnershipId = 'clackmannanshire'

/** What is told: words that stand nowhere else, so that a search finds them. */
export const told = {
  title: 'The wintergreen kettle',
  opening: 'Kindling was all there was.',
  'stage-telling': 'She believed the lantern first.',
  'stage-court': 'They moved the orchard chair.',
  closing: 'Marmalade, on a Tuesday.',
}

/** The form of a case study with everything that a release needs. */
export const complete = { ...told, consent: 'given', checklist: anonymisationChecks, note: ['violence', 'police'] }

/** Where an answer sends on, with what it says of the act. */
export function sentTo({ status, headers }: Answer): string {
  return `${status} ${headers.get('Location') ?? ''}`.trim()
}

/** The problem sentences of an answer. */
export function problemsOf({ body }: Answer): readonly string[] {
  const { problems = [] } = body as { readonly problems?: ReadonlyArray<{ readonly text: string }> }
  return problems.map(({ text }) => text)
}

export async function kept(id: string): Promise<KeptCaseStudy> {
  const found = await findKeptCaseStudy(id, partnershipId)
  if (found === null) throw new Error('There is no such case study')
  return found
}

/** Begins a case study of a victim’s journey; gives its id. */
export async function beginStudy(writer: SignedInAs): Promise<string> {
  const fields = { title: told.title, journey: `${partnershipId}-victim` }
  const answer = await callRoute(begin, postRequest('/case-studies/new', fields, writer.cookie))
  return answer.headers.get('Location')?.split('/').at(-1) ?? ''
}

/** Sends the form of its writer, as it stands after the page was loaded just now unless a version is given. */
export async function writeStudy(id: string, writer: SignedInAs, fields: FormFields): Promise<Answer> {
  const { version } = await kept(id)
  return callRoute(write, postRequest(`/case-studies/${id}`, { version, ...fields }, writer.cookie), { study: id })
}

export function seeStudy(id: string, who: SignedInAs): Promise<Answer> {
  return callRoute(see, getRequest(`/case-studies/${id}`, who.cookie), { study: id })
}

/** Sends the form of a reviewer. */
export async function reviewStudy(id: string, reviewer: SignedInAs, fields: FormFields): Promise<Answer> {
  const { version } = await kept(id)
  return callRoute(decide, postRequest(`/review/case-studies/${id}`, { version, ...fields }, reviewer.cookie), { study: id })
}

export function seeForReview(id: string, who: SignedInAs): Promise<Answer> {
  return callRoute(readForReview, getRequest(`/review/case-studies/${id}`, who.cookie), { study: id })
}

export function endStudy(id: string, who: SignedInAs, fields: FormFields = { ending: 'withdrawn', confirmed: 'yes' }): Promise<Answer> {
  return callRoute(end, postRequest(`/case-studies/${id}/end`, fields, who.cookie), { study: id })
}

/** A reviewer’s approval of what stands there. */
export const approval = { ...told, note: ['violence', 'police'], act: 'approve' }

/** A case study that its writer has handed to the reviewers. */
export async function submittedStudy(writer: SignedInAs): Promise<string> {
  const id = await beginStudy(writer)
  const answer = await writeStudy(id, writer, { ...complete, act: 'submit' })
  if (answer.status !== 302) throw new Error(problemsOf(answer).join())
  return id
}

/** A case study that two reviewers have approved. */
export async function releasedStudy(writer: SignedInAs, reviewers: readonly [SignedInAs, SignedInAs]): Promise<string> {
  const id = await submittedStudy(writer)
  for (const reviewer of reviewers) await reviewStudy(id, reviewer, approval)
  return id
}

/** The lines of the audit log about case studies, in the order of their acts. */
export async function linesAboutStudies(): Promise<readonly string[]> {
  const rows = await database().auditEntry.findMany({
    where: { act: { contains: 'case-study' } },
    orderBy: [{ act: 'asc' }, { actor: 'asc' }],
  })
  return rows.map(({ actor, act, subject }) => `${actor} ${act} ${subject}`)
}
