import type { Framework } from './framework'

/** What is done to a framework; the code stands in its history. */
export const frameworkActs = [
  'begin',
  'import',
  'replace',
  'restore',
  'as-printed',
  'change-title',
  'change-lists',
  'add-outcome',
  'change-outcome',
  'retire-outcome',
  'restore-outcome',
  'add-indicator',
  'change-indicator',
  'retire-indicator',
  'restore-indicator',
  'add-area',
  'change-area',
  'retire-area',
  'restore-area',
  'add-action',
  'change-action',
  'retire-action',
  'restore-action',
] as const

export type FrameworkAct = (typeof frameworkActs)[number]

/** A framework after one act, with what it was done to in the words of the framework. */
export interface FrameworkEdit {
  readonly act: FrameworkAct
  readonly subject: string
  readonly framework: Framework
}

type Part = 'outcome' | 'indicator' | 'area' | 'action'

/** Which act it is when a part stands as `after` where `before` stood; null: it was not there. */
export function actOn(part: Part, before: { readonly isRetired: boolean } | null, after: { readonly isRetired: boolean }): FrameworkAct {
  if (before === null) return `add-${part}`
  if (before.isRetired === after.isRetired) return `change-${part}`
  return after.isRetired ? `retire-${part}` : `restore-${part}`
}
