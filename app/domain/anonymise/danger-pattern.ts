/** What a rule is about, as it is said to the public. */
export const dangers = {
  self: 'Somebody wants to die, or to harm themselves',
  others: 'Somebody is going to kill or badly hurt somebody else, or threatens to',
  child: 'A child is being harmed now',
  home: 'Somebody is being beaten or held now',
  weapon: 'Somebody is going to use a weapon or fire',
} as const

export type Danger = keyof typeof dangers

/** Danger, language, and what is looked for: words in their order, `a/b` one of them, `word*` any ending, `…` none to three other words. */
export type DangerPattern = readonly [danger: Danger, language: string, pattern: string]

/** One pattern a line. */
export function patternsOf(danger: Danger, language: string, list: string): readonly DangerPattern[] {
  return list
    .trim()
    .split(/\s*\n\s*/)
    .map((pattern) => [danger, language, pattern])
}
