import { gradeWords } from '../evaluation/grade'
import type { Evidence, Judgement } from '../evaluation/judgement'
import type { QualityIndicator } from '../evaluation/quality-indicator'
import { evidenceHref } from '../indicator/evidence-link'
import { writeCsv } from './csv'

/** Where a file's readers find what a partnership publishes. */
export interface PublishedAt {
  /** The whole address of the site. */
  readonly site: string
  /** What the partnership's addresses there begin with. */
  readonly at: string
}

/** A piece of evidence with the whole addresses of its links, for a file. */
export function evidenceWords({ text, links }: Evidence, { site, at }: PublishedAt): string {
  if (links.length === 0) return text
  return `${text} (${links.map((link) => `${link.label}: ${new URL(evidenceHref(link, at), site).href}`).join('; ')})`
}

/** Published judgements as a file: a row a judgement, its pieces of evidence in the lines of one cell. */
export function evaluationCsv(indicators: readonly QualityIndicator[], judgements: readonly Judgement[], where: PublishedAt): string {
  const columns = ['quality', 'name', 'period', 'grade', 'grade_word', 'strengths', 'improvements', 'evidence', 'changed_on']
  const rows = indicators.flatMap(({ code, name }) =>
    judgements
      .filter(({ quality }) => quality === code)
      .map(({ period, grade, strengths, improvements, evidence, updatedOn }) => {
        const judged = grade === null ? ['', 'not judged'] : [String(grade), gradeWords[grade]]
        const lines = evidence.map((line) => evidenceWords(line, where)).join('\n')
        return [code, name, period, ...judged, strengths, improvements, lines, updatedOn]
      }),
  )
  return writeCsv(columns, rows)
}
