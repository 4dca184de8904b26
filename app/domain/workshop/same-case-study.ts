import type { CaseStudyContent } from './case-study'

type Seen = Pick<CaseStudyContent, 'words' | 'contentNotes'>

function isSameRecord(one: Readonly<Record<string, string>>, other: Readonly<Record<string, string>>): boolean {
  const names = new Set([...Object.keys(one), ...Object.keys(other)])
  return [...names].every((name) => one[name] === other[name])
}

/** Whether a reader sees the same: every word and every content note. */
export function isSameText(one: Seen, other: Seen): boolean {
  const { stages, ...parts } = one.words
  const { stages: otherStages, ...otherParts } = other.words
  const notes = new Set([...one.contentNotes, ...other.contentNotes])
  return (
    isSameRecord(stages, otherStages) &&
    isSameRecord({ ...parts }, { ...otherParts }) &&
    [...notes].every((note) => one.contentNotes.includes(note) && other.contentNotes.includes(note))
  )
}
