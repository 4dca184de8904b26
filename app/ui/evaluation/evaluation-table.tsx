import { gradeText } from '~/domain/evaluation/grade'
import type { Judgement } from '~/domain/evaluation/judgement'
import type { QualityIndicator } from '~/domain/evaluation/quality-indicator'
import { evidenceText, judgementPath } from './evaluation-words'

interface Properties {
  readonly indicators: readonly QualityIndicator[]
  /** Oldest period first. */
  readonly judgements: readonly Judgement[]
}

function Cell({ judgement }: { readonly judgement: Judgement | undefined }) {
  if (judgement === undefined) return <>nothing written</>
  return (
    <>
      <a href={judgementPath(judgement)}>{gradeText(judgement.grade)}</a>
      <span className="wm-line">{evidenceText(judgement)}</span>
      <span className="wm-line">{judgement.isPublished ? 'published' : 'draft'}</span>
    </>
  )
}

/** The quality indicators by period: the grade in words, how much it rests on, and whether everybody sees it. */
export function EvaluationTable({ indicators, judgements }: Properties) {
  const periods = [...new Set(judgements.map(({ period }) => period))]
  return (
    <table className="ds_table wm-reflow">
      <caption>Quality indicators by period</caption>
      <thead>
        <tr>
          <th scope="col">Quality indicator</th>
          {periods.map((period) => (
            <th scope="col" key={period}>
              {period}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {indicators.map(({ code, name, asks }) => (
          <tr key={code}>
            <th scope="row">
              {name}
              <span className="wm-choice-hint">{asks}</span>
            </th>
            {periods.map((period) => (
              <td data-label={period} key={period}>
                <Cell judgement={judgements.find((judgement) => judgement.quality === code && judgement.period === period)} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
