import { readReviewSubject } from '~/domain/anonymise/review-audit'
import { placeholderWords } from '../review/placeholder-words'

interface TitledWave {
  readonly id: string
  readonly title: string
}

/** What an act was done to, in words: a wave by its title, with what was removed from its texts; anything else as it was written. */
export function auditSubject(subject: string, waves: readonly TitledWave[]): string {
  const { waveId, placeholders } = readReviewSubject(subject)
  const wave = waves.find(({ id }) => id === waveId)
  if (wave === undefined) return subject
  const counts = [...placeholders].map(([kind, count]) => `${placeholderWords[kind]} ${count}`)
  return counts.length === 0 ? wave.title : `${wave.title}; placeholders in them: ${counts.join(', ')}`
}
