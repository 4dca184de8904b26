import type { ContributionKind } from '../../../domain/workshop/contribution'
import type { BoardLayout } from '../../../domain/workshop/entry'

interface ShownLayout {
  readonly stages: ReadonlyArray<{ readonly code: string }>
  readonly kinds: readonly ContributionKind[]
}

/** Which board stands in an element, what it offers, and where its server is: board-root.ts writes it. */
export function placeOf({ dataset }: HTMLElement) {
  const { board = '', entries = '', boardData = '', device = '', layout = '{}' } = dataset
  const { stages, kinds } = JSON.parse(layout) as ShownLayout
  const offered: BoardLayout = { stages: stages.map(({ code }) => code), kinds }
  return { workshop: board, addresses: { entries, boardData, device }, layout: offered }
}
