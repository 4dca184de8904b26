import { removeIdentifiers } from '../anonymise/remove-identifiers'
import { accepted, type Problem, refused, type Result } from '../kernel/result'
import type { CaseStudyWords } from './case-study'
import { caseStudyPolicy } from './case-study-policy'
import type { Stage } from './workshop'

type Part = keyof typeof caseStudyPolicy.longest

/** A box of the form in which a case study is written. */
export interface CaseStudyBox {
  /** The name of its field. */
  readonly name: string
  readonly part: Part
  /** The code of the stage; null for the title, the opening and the closing. */
  readonly stage: string | null
  readonly text: string
}

/** The boxes of a case study in their order; a stage that is no longer offered has one only where something is told of it. */
export function caseStudyBoxes(words: CaseStudyWords, stages: readonly Stage[]): readonly CaseStudyBox[] {
  const told = stages.filter(({ code, isRetired }) => !isRetired || words.stages[code] !== undefined)
  return [
    { name: 'title', part: 'title', stage: null, text: words.title },
    { name: 'opening', part: 'opening', stage: null, text: words.opening },
    ...told.map(({ code }) => ({ name: `stage-${code}`, part: 'stage' as const, stage: code, text: words.stages[code] ?? '' })),
    { name: 'closing', part: 'closing', stage: null, text: words.closing },
  ]
}

function tidy(typed: string | undefined, part: Part): string {
  const words = (typed ?? '').replace(/\r\n?/g, '\n').trim()
  return part === 'title' ? words.replace(/\s+/g, ' ') : words
}

/**
 * The words that were typed, by the names of their fields, with placeholders for what identifies by its form. Refuses a missing title and
 * parts that are too long; to parse the outcome again changes nothing.
 */
export function parseCaseStudyWords(typed: Readonly<Record<string, string>>, stages: readonly Stage[]): Result<CaseStudyWords> {
  const texts: Record<string, string> = {}
  const problems: Problem[] = []
  const told = Object.fromEntries(stages.flatMap(({ code }) => (typed[`stage-${code}`] === undefined ? [] : [[code, '']])))
  for (const { name, part } of caseStudyBoxes({ title: '', opening: '', stages: told, closing: '' }, stages)) {
    const text = tidy(typed[name], part)
    const most = caseStudyPolicy.longest[part]
    if (text.length > most) problems.push({ item: name, key: 'case-study.long', values: { most } })
    texts[name] = removeIdentifiers(text)
  }
  const { title = '', opening = '', closing = '' } = texts
  if (title === '') problems.push({ item: 'title', key: 'case-study.title' })
  if (problems.length > 0) return refused(...problems)
  const filled = stages.flatMap(({ code }) => {
    const text = texts[`stage-${code}`] ?? ''
    return text === '' ? [] : [[code, text] as const]
  })
  return accepted({ title, opening, stages: Object.fromEntries(filled), closing })
}
