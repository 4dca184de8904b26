import { listStatements } from '~/data/statements.server'
import { releasedCounts } from '~/domain/workshop/released-counts'
import { evidenceByStage, type StageEvidence } from '~/domain/workshop/stage-evidence'
import type { Journey, Stage } from '~/domain/workshop/workshop'

interface JourneyEvidence {
  readonly evidence: ReadonlyMap<string, StageEvidence | null>
  /** The numbers of the statements that count stages of this journey, the first one first. */
  readonly statements: readonly number[]
}

/** What released participation statements of a partnership count at each stage of a journey. */
export async function stageEvidence(
  partnershipId: string,
  { id }: Pick<Journey, 'id'>,
  stages: readonly Stage[],
): Promise<JourneyEvidence> {
  const counted = (await listStatements(partnershipId)).map((statement) => ({
    sequence: statement.sequence,
    counts: releasedCounts(statement, id),
  }))
  return {
    evidence: evidenceByStage(
      counted.flatMap(({ counts }) => counts),
      stages,
    ),
    statements: counted.filter(({ counts }) => counts.length > 0).map(({ sequence }) => sequence),
  }
}
