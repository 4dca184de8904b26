import { evidenceLine } from '../indicator/evidence-link'
import type { Judgement } from './judgement'
import { notJudged, type TypedEvaluation } from './parse-evaluation'

const blank = { text: '', links: '', isRemoved: false } as const

/** A kept judgement as its form shows it, with a blank line to add evidence; a blank form where none is kept. */
export function toTypedEvaluation(kept: Judgement | null): TypedEvaluation {
  if (kept === null) return { grade: notJudged, strengths: '', improvements: '', evidence: [blank] }
  const { grade, strengths, improvements } = kept
  const lines = kept.evidence.map(({ text, links }) => ({ text, links: links.map(evidenceLine).join('\n'), isRemoved: false }))
  return { grade: grade === null ? notJudged : String(grade), strengths, improvements, evidence: [...lines, blank] }
}
