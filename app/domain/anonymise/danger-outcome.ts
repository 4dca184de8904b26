/** How somebody who took a text over has ended it. The list is closed, so that no word of the text gets into a log. */
export const dangerOutcomes = {
  'passed-on': 'Passed on, as the protocol says',
  'no-danger': 'No danger found',
  known: 'Already known',
} as const

export type DangerOutcome = keyof typeof dangerOutcomes

export function parseDangerOutcome(text: string): DangerOutcome | null {
  return Object.hasOwn(dangerOutcomes, text) ? (text as DangerOutcome) : null
}
