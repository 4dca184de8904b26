import { removeIdentifiers } from '../anonymise/remove-identifiers'
import { nameOf } from '../indicator/evidence-form'
import { parseEvidenceLinks } from '../indicator/evidence-link'
import { periodEnd, periodName } from '../indicator/period'
import { accepted, type Problem, refused, type Result } from '../kernel/result'
import { parseGrade } from './grade'
import type { Evidence, Judgement } from './judgement'
import type { QualityIndicator } from './quality-indicator'

/** The most characters of a text, and the most lines of evidence. */
export const evaluationLimits = { prose: 2000, evidence: 300, lines: 20 } as const

/** The answer "not judged yet". */
export const notJudged = 'none'

/** One line of evidence as it was typed. */
export interface TypedLine {
  readonly text: string
  /** One link a line. */
  readonly links: string
  readonly isRemoved: boolean
}

/** The form of one judgement as it was typed. */
export interface TypedEvaluation {
  /** 1–6, or `none`. */
  readonly grade: string
  readonly strengths: string
  readonly improvements: string
  readonly evidence: readonly TypedLine[]
}

/** What a judgement says, before it has a day and a place. */
export type Evaluation = Pick<Judgement, 'grade' | 'strengths' | 'improvements' | 'evidence'>

/** A period as judgements are kept by it: 21/22 and 2021/22 are one. Null for anything but a year or a financial year. */
export function evaluationPeriod(typed: string): string | null {
  return periodEnd(typed) === null ? null : periodName(typed)
}

/** Which judgement is asked for: a known quality indicator and a period. */
export function parseAskedEvaluation(
  asked: { readonly quality: string; readonly period: string },
  indicators: readonly QualityIndicator[],
): Result<Pick<Judgement, 'quality' | 'period'>> {
  const period = evaluationPeriod(asked.period)
  const isKnown = indicators.some(({ code }) => code === asked.quality)
  if (isKnown && period !== null) return accepted({ quality: asked.quality, period })
  return refused(
    ...(isKnown ? [] : [{ item: 'quality', key: 'evaluation.quality' }]),
    ...(period === null ? [{ item: 'period', key: 'evaluation.period' }] : []),
  )
}

function isBlank({ text, links, isRemoved }: TypedLine): boolean {
  return isRemoved || (text.trim() === '' && links.trim() === '')
}

/** What staff wrote, without what identifies by its form. Line ends as a form sends them become plain ones. */
function tidy(text: string): string {
  return removeIdentifiers(text.normalize('NFC').replaceAll('\r\n', '\n').trim())
}

function textProblems(item: string, text: string, most: number): readonly Problem[] {
  return text.length > most ? [{ item, key: 'evaluation.long', values: { most } }] : []
}

function parseLine(line: TypedLine, number: number): Result<Evidence> {
  const text = tidy(line.text)
  const links = parseEvidenceLinks(line.links, `links-${number}`)
  const missing: readonly Problem[] = text === '' ? [{ item: `text-${number}`, key: 'evaluation.evidence.missing' }] : []
  const problems = [...missing, ...textProblems(`text-${number}`, text, evaluationLimits.evidence)]
  if (!links.ok) return refused(...problems, ...links.problems)
  return problems.length > 0
    ? refused(...problems)
    : accepted({ text, links: links.value.map((link) => ({ ...link, label: nameOf(link) })) })
}

function gradeProblems({ grade, evidence }: TypedEvaluation): readonly Problem[] {
  if (grade === notJudged) return []
  if (parseGrade(grade) === null) return [{ item: 'grade', key: 'evaluation.grade' }]
  return evidence.every(isBlank) ? [{ item: 'grade', key: 'evaluation.no-evidence' }] : []
}

/**
 * The judgement that staff typed, in plain text without identifiers. Refuses a grade that rests on no evidence, evidence that does not say
 * what it shows, links that lead nowhere, and what is too long. Lines of evidence that are blank or ticked for removal are left out.
 */
export function parseEvaluation(typed: TypedEvaluation): Result<Evaluation> {
  const [strengths, improvements] = [tidy(typed.strengths), tidy(typed.improvements)]
  const lines = typed.evidence.flatMap((line, index) => (isBlank(line) ? [] : [parseLine(line, index + 1)]))
  const problems = [
    ...gradeProblems(typed),
    ...textProblems('strengths', strengths, evaluationLimits.prose),
    ...textProblems('improvements', improvements, evaluationLimits.prose),
    ...lines.flatMap((line) => (line.ok ? [] : line.problems)),
    ...(lines.length > evaluationLimits.lines
      ? [{ item: 'text-1', key: 'evaluation.lines', values: { most: evaluationLimits.lines } }]
      : []),
  ]
  if (problems.length > 0) return refused(...problems)
  const evidence = lines.flatMap((line) => (line.ok ? [line.value] : []))
  return accepted({ grade: parseGrade(typed.grade), strengths, improvements, evidence })
}

/** The numbers, from 1, of the lines of evidence that are kept: where each piece of an accepted judgement was typed. */
export function keptLines(typed: readonly TypedLine[]): readonly number[] {
  return typed.flatMap((line, index) => (isBlank(line) ? [] : [index + 1]))
}

/** Whether nothing is said: such a judgement is not kept, and one that was kept goes. */
export function saysNothing({ grade, strengths, improvements, evidence }: Evaluation): boolean {
  return grade === null && strengths === '' && improvements === '' && evidence.length === 0
}
