import { accepted, type Problem, refused, type Result } from '../kernel/result'
import type { Role } from '../staff/role'
import { anonymisationChecks, type CaseStudy, type CaseStudyContent, noWords, type SendBackReason } from './case-study'
import { caseStudyPolicy } from './case-study-policy'
import { isSameText } from './same-case-study'

/** What can be done with a case study. */
export const caseStudyActs = ['write', 'submit', 'approve', 'send-back', 'withdraw', 'discard'] as const

export type CaseStudyAct = (typeof caseStudyActs)[number]

/** Who wants to do it. */
export interface CaseStudyActor {
  readonly id: string
  readonly role: Role
  readonly isReviewer: boolean
}

type Standing = Pick<CaseStudy, 'state' | 'writtenById' | 'firstReviewerId'>

/** Who may do what: the key of the first thing that stands against somebody, or null. */
const whose: Readonly<Record<CaseStudyAct, (study: Standing, actor: CaseStudyActor) => string | null>> = {
  write: ofWriter,
  submit: ofWriter,
  approve: ofReviewer,
  'send-back': ofReviewer,
  withdraw: (_, { role }) => (role === 'viewer' ? 'case-study.not-yours' : null),
  discard: (study, actor) => (actor.role === 'coordinator' ? null : ofWriter(study, actor)),
}

/** From which states each act leads on; what is withdrawn stays so. */
const from: Readonly<Record<CaseStudyAct, readonly CaseStudy['state'][]>> = {
  write: ['draft', 'submitted', 'approved-once', 'released'],
  submit: ['draft'],
  approve: ['submitted', 'approved-once'],
  'send-back': ['submitted', 'approved-once', 'released'],
  withdraw: ['draft', 'submitted', 'approved-once', 'released'],
  discard: ['draft'],
}

function ofWriter({ writtenById }: Standing, { id }: CaseStudyActor): string | null {
  return id === writtenById ? null : 'case-study.not-yours'
}

function ofReviewer({ writtenById }: Standing, { id, isReviewer }: CaseStudyActor): string | null {
  if (!isReviewer) return 'case-study.not-reviewer'
  return id === writtenById ? 'case-study.own' : null
}

/** Why somebody may not do this to a case study as it stands: a problem key, or null when they may. */
export function refusalOf(study: Standing, act: CaseStudyAct, actor: CaseStudyActor): string | null {
  if (study.state === 'withdrawn') return 'case-study.withdrawn'
  return whose[act](study, actor) ?? (from[act].includes(study.state) ? null : `case-study.${act}.state`)
}

/** What is missing before reviewers may let a case study out: consent, the checklist, and enough stages that are told. */
export function missingForRelease({ consent, checklist, words, journey }: CaseStudy): readonly Problem[] {
  const told = Object.values(words.stages).filter((text) => text !== '').length
  const { fewestStages } = caseStudyPolicy
  const firstStage = journey.stages.find(({ isRetired }) => !isRetired)?.code ?? ''
  return [
    ...(told < fewestStages ? [{ item: `stage-${firstStage}`, key: 'case-study.stages', values: { least: fewestStages } }] : []),
    ...(consent === 'given' ? [] : [{ item: 'consent', key: 'case-study.consent' }]),
    ...(anonymisationChecks.every((check) => checklist.includes(check)) ? [] : [{ item: 'checklist', key: 'case-study.checklist' }]),
  ]
}

const unreviewed = { firstReviewerId: null, secondReviewerId: null } as const

/** Its writer changes it: whatever was approved before counts no more, and it is a draft again. */
export function writeCaseStudy(study: CaseStudy, content: CaseStudyContent): CaseStudy {
  return { ...study, ...content, ...unreviewed, state: 'draft' }
}

/** Its writer hands it to reviewers. Refuses what is not complete. */
export function submitCaseStudy(study: CaseStudy): Result<CaseStudy> {
  const missing = missingForRelease(study)
  return missing.length > 0 ? refused(...missing) : accepted({ ...study, ...unreviewed, sentBack: null, state: 'submitted' })
}

/**
 * A reviewer lets it out in these words and with these content notes. Two different reviewers must approve the same ones: whoever changes
 * anything is the first again, and nobody approves twice.
 */
export function approveCaseStudy(
  study: CaseStudy,
  { words, contentNotes }: Pick<CaseStudyContent, 'words' | 'contentNotes'>,
  reviewerId: string,
): Result<CaseStudy> {
  const seen = { ...study, words, contentNotes }
  const missing = missingForRelease(seen)
  if (missing.length > 0) return refused(...missing)
  if (study.firstReviewerId === null || !isSameText(study, seen)) {
    return accepted({ ...seen, state: 'approved-once', firstReviewerId: reviewerId, secondReviewerId: null })
  }
  if (study.firstReviewerId === reviewerId) return refused({ item: 'approve', key: 'case-study.twice' })
  return accepted({ ...study, state: 'released', secondReviewerId: reviewerId })
}

/** A reviewer gives it back to its writer, also after its release: nobody reads it any more until it is released anew. */
export function sendBackCaseStudy(study: CaseStudy, sentBack: SendBackReason): CaseStudy {
  return { ...study, ...unreviewed, sentBack, state: 'draft' }
}

/** The person took their consent back: nothing of what they told is left. */
export function withdrawCaseStudy(study: CaseStudy): CaseStudy {
  const nothing = { words: noWords, contentNotes: [], checklist: [], isComposite: false, sentBack: null } as const
  return { ...study, ...unreviewed, ...nothing, consent: 'withdrawn', state: 'withdrawn' }
}
