import { randomInt } from 'node:crypto'
import { loadLexiconOfWave } from '~/data/lexicon.server'
import { listOwnQuestions } from '~/data/own-questions.server'
import { countWaiting, drawWaiting, findWaiting } from '~/data/texts-for-review.server'
import { findHighlights } from '~/domain/anonymise/find-highlights'
import type { ReviewTurn } from '~/domain/anonymise/review-decision'
import { textSegments, type TextSegment } from '~/domain/anonymise/text-segments'
import { ownWordsIn } from '~/domain/instrument/own-question'
import type { WrittenText } from '~/domain/response/answers'
import { listSecondLooks } from './list-second-looks.server'

/** The one text that a reviewer sees: nothing of who wrote it, how they rated, or what else they wrote. */
export interface TextToReview extends WrittenText {
  readonly id: string
  readonly turn: ReviewTurn
  readonly language: string
  readonly segments: readonly TextSegment[]
  /** The words of a partnership's own question; null where a theme of the instrument was asked. */
  readonly question: { readonly ask: string; readonly language: string } | null
}

export interface NextText {
  readonly text: TextToReview | null
  /** How many wait for this reviewer, this one included. */
  readonly waiting: number
}

interface Asking {
  readonly waveId: string
  readonly reviewerId: string
  /** The text that was on the screen, when it has to be shown again. */
  readonly again?: string
}

type Found = WrittenText & Pick<TextToReview, 'id' | 'turn' | 'language'>

async function describe({ id, turn, theme, box, text, language }: Found, waveId: string): Promise<TextToReview> {
  const own = (await listOwnQuestions(waveId)).find(({ code }) => code === theme)
  const worded = own === undefined ? null : ownWordsIn(own, 'en')
  const question = worded === null ? null : { ask: worded.words.ask, language: worded.language }
  return {
    id,
    turn,
    theme,
    box,
    text,
    language,
    question,
    segments: textSegments(text, findHighlights(text, await loadLexiconOfWave(waveId))),
  }
}

/** One text of a closed wave that nobody has decided about, in an order made by chance; none while the wave is not closed. */
export async function findNextText({ waveId, reviewerId, again }: Asking): Promise<NextText> {
  const waiting = await countWaiting(waveId, reviewerId)
  const same = again === undefined ? null : await findWaiting(again, waveId, reviewerId)
  const found = same ?? (await drawWaiting(waveId, reviewerId))
  if (found === null) return { text: null, waiting }
  return { text: await describe({ ...found, turn: found.askedById === null ? 'first' : 'asked' }, waveId), waiting }
}

/** One text of a sealed wave that needs the approval of a second reviewer. */
export async function findNextSecondLook({ waveId, reviewerId, again }: Asking): Promise<NextText> {
  const looks = await listSecondLooks(waveId, reviewerId)
  const found = looks.find(({ id }) => id === again) ?? (looks.length === 0 ? undefined : looks[randomInt(looks.length)])
  return { text: found === undefined ? null : await describe({ ...found, turn: 'second' }, waveId), waiting: looks.length }
}
