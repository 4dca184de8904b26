import type { PlanItem } from '~/domain/action/plan-items'
import type { LinkedWords } from '~/domain/action/words-beside'

/** What the form of an action offers. */
export interface ActionFormChoices {
  readonly communities: ReadonlyArray<{ readonly code: string; readonly name: string }>
  readonly frameworks: ReadonlyArray<{
    readonly id: string
    readonly title: string
    readonly indicators: ReadonlyArray<{ readonly id: string; readonly measure: string }>
  }>
  readonly plans: ReadonlyArray<{ readonly id: string; readonly title: string; readonly items: readonly PlanItem[] }>
  readonly releases: ReadonlyArray<{
    readonly sequence: number
    readonly title: string
    readonly themes: ReadonlyArray<{ readonly theme: string; readonly key: string }>
  }>
  readonly statements: ReadonlyArray<{ readonly sequence: number; readonly from: string; readonly to: string; readonly key: string }>
  readonly words: readonly LinkedWords[]
}

/** What an item of a plan is called in a list: “2018–2023: action 5. Place Standard tool …”. */
export function planItemLabel(plan: string, { kind, order, title }: PlanItem): string {
  return `${plan}: ${kind} ${order}. ${title}`
}
