import type { Judgement } from '~/domain/evaluation/judgement'
import type { QualityIndicator } from '~/domain/evaluation/quality-indicator'
import type { DocumentBlock } from '~/domain/export/document-block'
import { evidenceWords, type PublishedAt } from '~/domain/export/evaluation-csv'
import { dayText } from '~/ui/release/day-text'
import { changeText, periodText, sourceText, whoJudges } from './evaluation-words'

interface Published extends PublishedAt {
  readonly indicators: readonly QualityIndicator[]
  /** Oldest period first. */
  readonly judgements: readonly Judgement[]
  readonly source: string
}

function written(title: string, text: string): readonly DocumentBlock[] {
  if (text === '') return []
  return [{ kind: 'paragraph', text: `${title}:` }, ...text.split('\n').map((line) => ({ kind: 'paragraph' as const, text: line }))]
}

function judgementBlocks(judgement: Judgement, all: readonly Judgement[], where: PublishedAt): readonly DocumentBlock[] {
  const change = changeText(judgement, all)
  return [
    { kind: 'heading', level: 3, text: periodText(judgement) },
    ...(change === null ? [] : [{ kind: 'paragraph' as const, text: change }]),
    ...written('Strengths', judgement.strengths),
    ...written('What will be better', judgement.improvements),
    { kind: 'paragraph', text: 'Evidence:' },
    { kind: 'list', items: judgement.evidence.map((line) => evidenceWords(line, where)) },
    { kind: 'paragraph', text: `Last changed on ${dayText(judgement.updatedOn)}.` },
  ]
}

/** A published self-evaluation as a document: by quality indicator, the latest period first. Indicators without a judgement say so. */
export function evaluationBlocks({ indicators, judgements, source, ...where }: Published): readonly DocumentBlock[] {
  const sections = indicators.flatMap(({ code, name, asks }): readonly DocumentBlock[] => {
    const own = judgements.filter(({ quality }) => quality === code)
    return [
      { kind: 'heading', level: 2, text: name },
      { kind: 'paragraph', text: asks },
      ...(own.length === 0 ? [{ kind: 'paragraph' as const, text: 'No judgement is published yet.' }] : []),
      ...own.toReversed().flatMap((judgement) => judgementBlocks(judgement, own, where)),
    ]
  })
  return [{ kind: 'paragraph', text: whoJudges }, ...sections, { kind: 'paragraph', text: sourceText(source) }]
}
