import { notJudged, type TypedEvaluation } from '../../app/domain/evaluation/parse-evaluation'
import { changeEvaluation } from '../../app/usecases/change-evaluation.server'
import { publishEvaluation } from '../../app/usecases/publish-evaluation.server'
import type { Result } from '../../app/domain/kernel/result'

interface Invented {
  readonly quality: string
  readonly name: string
  readonly period: string
  readonly typed: TypedEvaluation
  readonly isPublished: boolean
}

const piece = (text: string, links = '') => ({ text, links, isRemoved: false })

const invented: readonly Invented[] = [
  {
    quality: 'collaboration',
    name: 'Planning and delivering collaboratively',
    period: '2024/25',
    isPublished: true,
    typed: {
      grade: '3',
      strengths: 'Partners meet every quarter and share one plan (invented).',
      improvements: 'People with lived experience are asked late, when most is decided already (invented).',
      evidence: [piece('Who came to the workshops, and who is still missing', 'statement 1')],
    },
  },
  {
    quality: 'collaboration',
    name: 'Planning and delivering collaboratively',
    period: '2025/26',
    isPublished: true,
    typed: {
      grade: '4',
      strengths: 'What people said in the survey was read in the meeting that wrote the plan (invented).',
      improvements: 'Families have not been heard in numbers that can be shown (invented).',
      evidence: [
        piece('What people said about their place', 'release 2'),
        piece('Who came to the workshops', 'statement 1'),
        piece('Minutes of the meetings of the partnership (invented)'),
      ],
    },
  },
  {
    quality: 'leadership',
    name: 'Leadership',
    period: '2025/26',
    isPublished: false,
    typed: {
      grade: notJudged,
      strengths: 'The chair has changed once in five years (invented).',
      improvements: '',
      evidence: [piece('The plan and its four aims')],
    },
  },
]

function check(result: Result<unknown>): void {
  if (!result.ok) throw new Error(`The demonstration met a refusal: ${JSON.stringify(result.problems)}`)
}

/** One quality indicator judged in two periods, one begun, and one of which nothing is written. */
export async function seedEvaluation({ partnershipId, actor }: { readonly partnershipId: string; readonly actor: string }): Promise<void> {
  for (const { typed, isPublished, ...named } of invented) {
    check(await changeEvaluation({ ...named, partnershipId, actor, typed }))
    if (isPublished) check(await publishEvaluation({ ...named, partnershipId, actor }))
  }
}
