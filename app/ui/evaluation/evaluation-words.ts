import { gradeText } from '~/domain/evaluation/grade'
import { gradeChange, type Judgement } from '~/domain/evaluation/judgement'

/** What every page and file says of a self-evaluation before it says anything else. */
export const whoJudges = 'This is how the partnership judges its own work. It is a judgement, and not a measurement.'

/** Where the indicators and the scale come from. */
export function sourceText(source: string): string {
  return `The quality indicators are those that partnerships used in 2018–19. Source of the indicators and the scale: ${source}. The descriptions are our own.`
}

/** How many things a judgement rests on. */
export function evidenceText({ evidence }: Pick<Judgement, 'evidence'>): string {
  if (evidence.length === 0) return 'no evidence yet'
  return evidence.length === 1 ? '1 piece of evidence' : `${evidence.length} pieces of evidence`
}

function stepsText(steps: number): string {
  const [count, way] = [Math.abs(steps), steps > 0 ? 'higher' : 'lower']
  return count === 1 ? `One step ${way} than` : `${count} steps ${way} than`
}

/** How a grade differs from the one before it, in words; null where there is none before it. */
export function changeText(judgement: Judgement, all: readonly Judgement[]): string | null {
  const change = gradeChange(judgement, all)
  if (change === null) return null
  if (change.steps === 0) return `Judged the same as for ${change.since}.`
  return `${stepsText(change.steps)} it was judged for ${change.since}.`
}

/** A period with its grade: a heading. */
export function periodText({ period, grade }: Judgement): string {
  return `${period}: ${gradeText(grade)}`
}

/** The address of one judgement for staff. */
export function judgementPath({ quality, period }: Pick<Judgement, 'quality' | 'period'>, page: '' | '/change' = ''): string {
  return `/evaluation/${encodeURIComponent(quality)}${page}?period=${encodeURIComponent(period)}`
}
