import type { ContributionCounts, JourneyCounts } from '~/domain/disclosure/contribution-counts'
import type { StatementAccount } from '~/domain/disclosure/statement'
import type { DocumentBlock } from '~/domain/export/document-block'
import { audienceWords, perspectiveWords, upperFirst } from './statement-words'

function silentStages({ name, stages }: JourneyCounts): readonly string[] {
  return (stages ?? []).filter(({ counts }) => Object.values(counts).every((count) => count === 0)).map((stage) => `${name}: ${stage.name}`)
}

/** What a table of counts shows as nothing but zeros; what is withheld, or counted by code, says nothing here. */
function stagesWithout(contributions: ContributionCounts | null): readonly string[] | null {
  return contributions?.by === 'stage-and-kind' ? contributions.journeys.flatMap(silentStages) : null
}

/** Whom and what no workshop was for or about. */
export function gapBlocks({ gaps }: StatementAccount, contributions: ContributionCounts | null): readonly DocumentBlock[] {
  const { communities, settlements, perspectives, audiences } = gaps
  const stages = stagesWithout(contributions)
  const lists: ReadonlyArray<readonly [string, readonly string[]]> = [
    ['Communities that no workshop was for', communities],
    ['Perspectives that no workshop was about', perspectives.map((perspective) => upperFirst(perspectiveWords[perspective]))],
    ['Audiences that no workshop was for', audiences.map((audience) => upperFirst(audienceWords[audience]))],
    ['Places without a workshop', settlements],
    ...(stages === null ? [] : [['Stages that no contribution is about, in the tables that are shown', stages] as const]),
  ]
  return lists.flatMap(([title, names]): readonly DocumentBlock[] => [
    { kind: 'heading', level: 3, text: title },
    names.length === 0 ? { kind: 'paragraph', text: 'None.' } : { kind: 'list', items: names },
  ])
}
