import type { StatementContent } from './statement'

/**
 * Whether words of workshops may stand beside their statement: only where it shows how many people came, that is at least k. Beside a statement
 * about fewer they would be the words of one of them. Source: the same as for quotes, which need a batch (docs/decisions/0037-statements.md).
 */
export function mayShowWords({ people }: Pick<StatementContent, 'people'>): boolean {
  return people.total !== null && people.total > 0
}

/**
 * Whether those words may stand by subject, beside the scores of a theme: only of a statement that counts by code and shows those counts.
 * Beside counts by stage and kind they would be the second table of the same contributions. Source: docs/results.md, "Words".
 */
export function mayShowWordsByCode({ people, contributions }: Pick<StatementContent, 'people' | 'contributions'>): boolean {
  return mayShowWords({ people }) && contributions.by === 'code' && contributions.codes !== null
}
