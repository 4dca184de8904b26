import type { PrintedCount } from '../disclosure/contribution-counts'
import type { ParticipationStatement } from '../disclosure/statement'
import { statementPolicy } from '../disclosure/statement-policy'
import { type CountSpan, evidenceKinds, type ReleasedCount } from './stage-evidence'

function spanOf(count: PrintedCount): CountSpan {
  return count === 'few' ? { least: 1, most: statementPolicy.fewerThan - 1 } : { least: count, most: count }
}

/** What one released statement prints of the stages of a journey: nothing where it counts by code, or withholds the journey. */
export function releasedCounts({ content }: ParticipationStatement, journeyId: string): readonly ReleasedCount[] {
  const { contributions } = content
  if (contributions.by === 'code') return []
  const stages = contributions.journeys.find(({ id }) => id === journeyId)?.stages ?? []
  return stages.flatMap(({ code: stage, counts }) =>
    evidenceKinds.flatMap((kind) => {
      const count = counts[kind]
      return count === undefined ? [] : [{ stage, kind, ...spanOf(count) }]
    }),
  )
}
