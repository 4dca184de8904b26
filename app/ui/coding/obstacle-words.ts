import type { Obstacle } from '~/domain/anonymise/quote'

/** Whether the public reads a text, and why not, in words that say no number. */
export function shownWords(obstacle: Obstacle | null): string {
  return obstacle === null ? 'Everybody can read it' : words[obstacle]
}

const words: Readonly<Record<Obstacle, string>> = {
  'taken-down': 'Taken down: somebody asked for it',
  'not-published': 'Not shown: the wave is not published yet',
  'not-opened': 'Not shown: the quotes of this wave are not open yet',
  'no-batch': 'Never shown: its group had too few answers',
  withdrawn: 'Not shown: its group was withdrawn',
  'second-look': 'Not shown yet: a second reviewer has to approve it',
}
