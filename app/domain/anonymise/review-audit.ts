import { type PlaceholderKind, placeholderKinds } from './kinds'

/** What the audit log says of one or more decisions about texts of a wave or a workshop: placeholders by kind, and never a word of a text. */
export interface ReviewSubject {
  /** The wave or the workshop. */
  readonly subjectId: string
  readonly placeholders: ReadonlyMap<PlaceholderKind, number>
}

/** The acts whose lines are drawn together on the audit page. */
export const reviewActs = ['approve-text', 'refuse-text', 'ask-second-reviewer', 'approve-second', 'refuse-second'] as const

export type ReviewAct = (typeof reviewActs)[number]

/** As it stands in the log: the wave or the workshop, and `phone 2, date 1` when the text holds placeholders. */
export function writeReviewSubject({ subjectId, placeholders }: ReviewSubject): string {
  const counts = placeholderKinds.flatMap((kind) => {
    const count = placeholders.get(kind) ?? 0
    return count === 0 ? [] : [`${kind} ${count}`]
  })
  return counts.length === 0 ? subjectId : `${subjectId}: ${counts.join(', ')}`
}

export function readReviewSubject(subject: string): ReviewSubject {
  const [subjectId = '', counts = ''] = subject.split(': ')
  const placeholders = new Map(
    [...counts.matchAll(/(\w+) (\d+)/g)].flatMap(([, name, count]) => {
      const kind = placeholderKinds.find((one) => one === name)
      return kind === undefined ? [] : [[kind, Number(count)] as const]
    }),
  )
  return { subjectId, placeholders }
}

interface AuditLine {
  readonly day: string
  readonly actor: string
  readonly act: string
  readonly subject: string
}

function sumOf(one: ReviewSubject, other: ReviewSubject): ReviewSubject {
  const kinds = placeholderKinds.map((kind) => [kind, (one.placeholders.get(kind) ?? 0) + (other.placeholders.get(kind) ?? 0)] as const)
  return { subjectId: one.subjectId, placeholders: new Map(kinds.filter(([, count]) => count > 0)) }
}

/**
 * The lines of a log in their order, where the decisions of one reviewer about one wave or workshop on one day are one line with their placeholders
 * added up. How many decisions there were is not said: it would be a number of texts.
 */
export function drawTogether<Line extends AuditLine>(lines: readonly Line[]): readonly Line[] {
  const drawn = new Map<string, Line>()
  for (const [at, line] of lines.entries()) {
    const isReview = reviewActs.some((act) => act === line.act)
    const key = isReview ? [line.day, line.actor, line.act, readReviewSubject(line.subject).subjectId].join('\n') : String(at)
    const earlier = drawn.get(key)
    const sum = earlier === undefined ? null : sumOf(readReviewSubject(earlier.subject), readReviewSubject(line.subject))
    drawn.set(key, earlier === undefined || sum === null ? line : { ...earlier, subject: writeReviewSubject(sum) })
  }
  return [...drawn.values()]
}
