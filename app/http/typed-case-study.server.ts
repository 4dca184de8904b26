import { accepted, type Result } from '~/domain/kernel/result'
import { anonymisationChecks, type CaseStudyContent, contentNotes, noWords } from '~/domain/workshop/case-study'
import { type CaseStudyBox, caseStudyBoxes, parseCaseStudyWords } from '~/domain/workshop/case-study-words'
import type { Stage } from '~/domain/workshop/workshop'

/** What was filled in on the form of a case study, apart from its words. */
export function filledInCaseStudy(form: URLSearchParams): Omit<CaseStudyContent, 'words'> {
  const [notes, checks] = [form.getAll('note'), form.getAll('checklist')]
  return {
    consent: form.get('consent') === 'given' ? 'given' : 'asked',
    isComposite: form.get('composite') === 'yes',
    contentNotes: contentNotes.filter((note) => notes.includes(note)),
    checklist: anonymisationChecks.filter((check) => checks.includes(check)),
  }
}

/** The boxes with the very words that were typed, so that nothing is lost when something has to be mended. */
export function typedBoxes(form: URLSearchParams, stages: readonly Stage[]): readonly CaseStudyBox[] {
  const told = Object.fromEntries(stages.filter(({ code }) => form.has(`stage-${code}`)).map(({ code }) => [code, '']))
  return caseStudyBoxes({ ...noWords, stages: told }, stages).map((box) => ({ ...box, text: form.get(box.name) ?? '' }))
}

/** What its writer's form says; refuses words that cannot be kept. */
export function typedCaseStudy(form: URLSearchParams, stages: readonly Stage[]): Result<CaseStudyContent> {
  const words = parseCaseStudyWords(Object.fromEntries(form), stages)
  return words.ok ? accepted({ words: words.value, ...filledInCaseStudy(form) }) : words
}
