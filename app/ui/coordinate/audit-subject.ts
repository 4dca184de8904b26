import { readReviewSubject } from '~/domain/anonymise/review-audit'
import { placeholderWords } from '../review/placeholder-words'

interface Titled {
  readonly id: string
  readonly title: string
}

/** What an act was done to, in words: a wave or a workshop by its title, with what was removed from its texts; anything else as it was written. */
export function auditSubject(subject: string, titled: readonly Titled[]): string {
  const { subjectId, placeholders } = readReviewSubject(subject)
  const found = titled.find(({ id }) => id === subjectId)
  if (found === undefined) return subject
  const counts = [...placeholders].map(([kind, count]) => `${placeholderWords[kind]} ${count}`)
  return counts.length === 0 ? found.title : `${found.title}; placeholders in them: ${counts.join(', ')}`
}
