import { describe, expect, test } from 'vitest'
import { between, exact, hidden, high, low } from '../../../tests/fixtures/invented-content'
import type { Figure } from '~/domain/disclosure/figure'
import { ratingScale } from '~/domain/disclosure/scale'
import { noFigure } from '~/domain/disclosure/withheld-figure'
import { compassWords } from './compass-words'
import { englishResults, resultWordsOf } from './result-words'

const themes = ['PS02', 'PS08', 'PS12', 'PS14']

function said(figures: readonly Figure[], words = englishResults): string {
  const entries = figures.map((figure, index) => ({ code: themes[index] ?? '', name: words.themeName(themes[index] ?? ''), figure }))
  return compassWords(entries, ratingScale, words)
}

describe('a compass in words', () => {
  test.each([
    [
      'names the highest and the lowest theme',
      [exact('3.4'), exact('2.1'), exact('5.6')],
      'Highest: Feeling safe (5.6). Lowest: Work and local economy (2.1).',
    ],
    [
      'names ties in the order of the alphabet',
      [exact('3.4'), exact('3.4'), exact('2.0')],
      'Highest: Public transport (3.4); Work and local economy (3.4). Lowest: Feeling safe (2.0).',
    ],
    [
      'names what is withheld and gives it no value',
      [exact('3.4'), hidden, exact('5.6')],
      'Highest: Feeling safe (5.6). Lowest: Public transport (3.4). Not enough answers: Work and local economy.',
    ],
    [
      'orders only what the displayed figures prove',
      [exact('2.5'), between('2.2', '2.7'), high('6.1')],
      'Highest: Feeling safe (above 6.1). Lowest: Public transport (2.5); Work and local economy (between 2.2 and 2.7).',
    ],
    ['says so when no order is certain', [low('2.1'), exact('2.0')], 'No theme is certain to be higher or lower than another.'],
    ['says one figure alone', [hidden, exact('2.1')], 'Shown: Work and local economy (2.1). Not enough answers: Public transport.'],
    ['says so when there is nothing', [hidden, hidden], 'There are not enough answers for a picture.'],
    ['does not call withheld what was never asked', [exact('2.1'), noFigure], 'Shown: Public transport (2.1).'],
  ])('%s', (_title, figures, words) => {
    expect(said(figures)).toBe(words)
  })

  test('writes numbers as the language does', () => {
    expect(said([exact('3.4'), exact('2.1')], resultWordsOf('pl'))).toBe('Najwyżej: Autobusy i pociągi (3,4). Najniżej: Praca (2,1).')
    expect(said([exact('3.4'), exact('2.1')], resultWordsOf('ar'))).toContain('(3.4)')
  })
})
