/**
 * What decides whether somebody's words may be shown: numbers with a name and a version, never constants in a condition. How long texts are
 * kept stands in app/domain/disclosure/policy.ts with the other retention.
 */
export interface TextPolicy {
  readonly name: string
  /** Below this many people in a batch two reviewers have to approve a text, and no quote says which community it came from. */
  readonly manyPeople: number
  /** The fewest approved texts of a batch of many people that must hold a code before it may be said that the code was raised. */
  readonly codeHeldBy: number
}

export const textPolicy: TextPolicy = { name: 'reviewed-texts-1', manyPeople: 30, codeHeldBy: 5 }
