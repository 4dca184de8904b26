import type { AnonymisationCheck, CaseStudyState, Consent, SendBackReason } from '~/domain/workshop/case-study'
import type { Perspective } from '~/domain/workshop/perspective'

/** How far a case study has come. */
export const studyStateWords: Readonly<Record<CaseStudyState, string>> = {
  draft: 'Draft',
  submitted: 'With the reviewers',
  'approved-once': 'Approved by one reviewer',
  released: 'Released',
  withdrawn: 'Withdrawn',
}

export const consentWords: Readonly<Record<Consent, string>> = {
  asked: 'Asked for',
  given: 'Given',
  withdrawn: 'Withdrawn',
}

/** Whose journey a story tells, for its readers. */
export const storyOfWords: Readonly<Record<Perspective, string>> = {
  accused: 'The journey of somebody who was accused or convicted',
  victim: 'The journey of a victim or witness',
  family: 'The journey of somebody’s family',
  worker: 'The journey as a worker sees it',
  development: 'A journey',
}

interface CheckWords {
  readonly label: string
  readonly hint: string
}

/** What gives people away although no name is said, and what to do about it. */
export const checkWords: Readonly<Record<AnonymisationCheck, CheckWords>> = {
  'age-band': { label: 'Age', hint: 'No age in years; at most “in their thirties”, and not the true one.' },
  'family-shape': {
    label: 'Shape of the family',
    hint: 'Number, age and sex of children or brothers and sisters are others, or not said.',
  },
  offence: { label: 'Offence', hint: 'Said so that many would fit; nothing that stood in a newspaper.' },
  place: { label: 'Place', hint: 'No town, street, school, prison, pub or court by its name.' },
  dates: { label: 'Dates', hint: 'No day, month or year; spans of time are rough.' },
  'unusual-event': { label: 'Unusual event', hint: 'What happened to hardly anybody else is told as something that happens to many.' },
}

/** Why a reviewer sent a case study back, as they choose it and as its writer reads it. */
export const sendBackWords: Readonly<Record<SendBackReason, string>> = {
  'points-at-somebody': 'Something in it could point at somebody',
  'content-notes': 'A content note is missing, or one is there that does not fit',
  'hard-to-follow': 'It is hard to follow, or too long for a workshop table',
  'not-their-words': 'It no longer sounds like the person’s own words',
  other: 'Something else: please talk to your reviewer',
}
