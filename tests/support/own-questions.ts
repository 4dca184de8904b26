import { storeOwnQuestions } from '~/data/own-questions.server'
import { database } from '~/data/database.server'
import type { OwnQuestion, OwnWords } from '~/domain/instrument/own-question'

const none: OwnWords = { ask: '', options: [], low: '', high: '' }

/** One question of each kind, the choice in two languages. */
export const ownQuestions: readonly OwnQuestion[] = [
  {
    code: 'X1',
    kind: 'choice',
    words: {
      en: { ...none, ask: 'How do you get here?', options: ['By bus', 'On foot', 'By car'] },
      ar: { ...none, ask: 'كيف تصل إلى هنا؟', options: ['بالحافلة', 'مشيا', 'بالسيارة'] },
    },
  },
  { code: 'X2', kind: 'rating', words: { en: { ...none, ask: 'How warm is the welcome?', low: 'cold', high: 'very warm' } } },
  { code: 'X3', kind: 'text', words: { en: { ...none, ask: 'What would help you most?' } } },
]

/** Gives a wave these questions as rows, whatever its state. */
export function giveOwnQuestions(waveId: string, questions: readonly OwnQuestion[] = ownQuestions): Promise<void> {
  return storeOwnQuestions(waveId, questions, database())
}
