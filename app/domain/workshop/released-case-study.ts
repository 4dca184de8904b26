import type { Brand } from '../kernel/brand'
import type { CaseStudy, ContentNote } from './case-study'
import { missingForRelease } from './case-study-step'
import type { Perspective } from './perspective'

interface Story {
  readonly id: string
  readonly title: string
  readonly perspective: Perspective
  readonly isComposite: boolean
  readonly contentNotes: readonly ContentNote[]
  readonly opening: string
  /** The stages of which something is told, in the order of the journey. */
  readonly stages: ReadonlyArray<{ readonly code: string; readonly name: string; readonly text: string }>
  readonly closing: string
}

/** A case study that everybody who has its address may read: made here and nowhere else, and the pages for readers accept nothing else. */
export type ReleasedCaseStudy = Brand<Story, 'ReleasedCaseStudy'>

function isApprovedByTwo({ writtenById, firstReviewerId, secondReviewerId }: CaseStudy): boolean {
  const people = [writtenById, firstReviewerId, secondReviewerId]
  return !people.includes(null) && new Set(people).size === people.length
}

/** What readers see of a case study; null unless it is released, by two who did not write it, complete, and with a consent that stands. */
export function mintReleasedCaseStudy(study: CaseStudy): ReleasedCaseStudy | null {
  if (study.state !== 'released' || !isApprovedByTwo(study) || missingForRelease(study).length > 0) return null
  const { id, journey, isComposite, contentNotes, words } = study
  const stages = journey.stages.flatMap(({ code, name }) => {
    const text = words.stages[code] ?? ''
    return text === '' ? [] : [{ code, name, text }]
  })
  const { title, opening, closing } = words
  const story: Story = { id, title, perspective: journey.perspective, isComposite, contentNotes, opening, stages, closing }
  return story as ReleasedCaseStudy
}
