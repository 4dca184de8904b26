import { wholeWorkshop, type ContributionKind } from '../../../domain/workshop/contribution'
import { kindWords } from '../board-words'
import type { ShownLayout } from '../board-view'

/** What the board of this page offers, as its root says. */
export function readLayout({ dataset }: HTMLElement): ShownLayout {
  return JSON.parse(dataset['layout'] ?? '') as ShownLayout
}

/** The name of a stage; a code that the page does not know stands for itself. */
function stageName({ stages }: ShownLayout, code: string): string {
  if (code === wholeWorkshop) return 'the whole workshop'
  return stages.find((stage) => stage.code === code)?.name ?? code
}

interface Place {
  readonly stage: string
  readonly kind: ContributionKind
}

/** "challenge, Arrest": where something stands. */
export function placeName(layout: ShownLayout, { stage, kind }: Place): string {
  return `${kindWords[kind].one.toLowerCase()}, ${stageName(layout, stage)}`
}
