import type { Journey } from './workshop'

/** What the person whose journey it is has said; the signed paper form stays outside. */
export const consents = ['asked', 'given', 'withdrawn'] as const
export const caseStudyStates = ['draft', 'submitted', 'approved-once', 'released', 'withdrawn'] as const
/** What may be hard to read. */
export const contentNotes = [
  'violence',
  'domestic-abuse',
  'sexual-violence',
  'self-harm',
  'drugs-and-alcohol',
  'death',
  'prison',
  'children',
  'police',
  'other',
] as const
/** What gives somebody away although no name is said: each is confirmed as changed or not there. */
export const anonymisationChecks = ['age-band', 'family-shape', 'offence', 'place', 'dates', 'unusual-event'] as const
/** Why a reviewer sends a case study back to its writer. */
export const sendBackReasons = ['points-at-somebody', 'content-notes', 'hard-to-follow', 'not-their-words', 'other'] as const

export type Consent = (typeof consents)[number]
export type CaseStudyState = (typeof caseStudyStates)[number]
export type ContentNote = (typeof contentNotes)[number]
export type AnonymisationCheck = (typeof anonymisationChecks)[number]
export type SendBackReason = (typeof sendBackReasons)[number]

/** All words of a case study. They hold placeholders for whatever identifies by its form. */
export interface CaseStudyWords {
  readonly title: string
  readonly opening: string
  /** The code of a stage → what is told of it; stages of which nothing is told are left out. */
  readonly stages: Readonly<Record<string, string>>
  readonly closing: string
}

/** What the writer of a case study fills in. */
export interface CaseStudyContent {
  readonly words: CaseStudyWords
  readonly consent: Exclude<Consent, 'withdrawn'>
  /** Made of several people's journeys. */
  readonly isComposite: boolean
  readonly contentNotes: readonly ContentNote[]
  readonly checklist: readonly AnonymisationCheck[]
}

/** One person's journey through justice, in their own words, and how far it has come. */
export interface CaseStudy extends Omit<CaseStudyContent, 'consent'> {
  readonly id: string
  readonly journey: Journey
  readonly consent: Consent
  readonly state: CaseStudyState
  /** Why it came back to its writer; null when it did not, or was sent again since. */
  readonly sentBack: SendBackReason | null
  readonly writtenById: string
  readonly firstReviewerId: string | null
  readonly secondReviewerId: string | null
}

/** Nothing: what a case study says after its words were destroyed. */
export const noWords: CaseStudyWords = { title: '', opening: '', stages: {}, closing: '' }
