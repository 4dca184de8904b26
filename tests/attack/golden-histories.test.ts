import { describe, expect, test } from 'vitest'
import { openRelease } from '~/domain/disclosure/release'
import { findLeak } from './find-leak'
import type { AskedGroup, Event, History, Person, PlannedWave } from './history'
import { playHistory } from './play-history'
import { readRelease } from './read-release'
import { interviewer } from './stage'

const theme = 'PS08'

function times(count: number, rating: number): number[] {
  return Array.from({ length: count }, () => rating)
}

function group(code: string, answers: readonly number[], fates: Readonly<Record<number, Person['fate']>> = {}): AskedGroup {
  const people = answers.map((rating, index): Person => ({
    ratings: { [theme]: rating },
    choices: {},
    priorities: [],
    typist: null,
    isSent: true,
    fate: fates[index] ?? 'stays',
  }))
  return { code, meetsAsOneGroup: false, people }
}

/** The first so many of a group hand in paper. */
function typedBy(typist: string, asked: AskedGroup, sheets: number): AskedGroup {
  const people = asked.people.map((person, index) => (index < sheets ? { ...person, typist, isSent: false } : person))
  return { ...asked, people }
}

function wave(...communities: readonly AskedGroup[]): PlannedWave {
  const acts = (act: 'answer' | 'withdraw', isFor: (person: Person) => boolean) =>
    communities.flatMap(({ code, people }) =>
      people.flatMap((person, index): Event[] => (isFor(person) ? [{ act, community: code, person: index }] : [])),
    )
  return {
    communities,
    events: [...acts('answer', ({ fate }) => fate !== 'late'), ...acts('withdraw', ({ fate }) => fate === 'withdraws')],
  }
}

/** The answers of a golden case, lived through with the real use cases; everything that must be refused is tried on the way. */
function history(...waves: readonly PlannedWave[]): History {
  return { seed: 0, number: 0, themes: [theme], own: [], isProbed: true, isThorough: true, waves }
}

const threeToFour = [...times(7, 3), ...times(7, 4)]

const cases = [
  {
    id: 'W1, the newcomer comes after the closing',
    lived: history(wave(group('recovery', [...times(8, 4), 5, 5, 7], { 10: 'late' }))),
    shown: ['recovery 10 exact 4.2'],
  },
  {
    id: 'W2, of 14, 9 and 3',
    lived: history(wave(group('recovery', threeToFour), group('prison', times(9, 4)), group('victims', [1, 1, 2]))),
    shown: ['recovery 14 exact 3.5', 'pool 12 exact 3.3'],
  },
  {
    id: 'W3, three groups of five',
    lived: history(wave(group('recovery', [2, 2, 3, 3, 3]), group('prison', [3, 3, 3, 4, 4]), group('victims', [3, 4, 4, 4, 4]))),
    shown: ['pool 15 exact 3.3'],
  },
  {
    id: 'W4, whoever belongs to two answers once',
    lived: history(wave(group('prison', [...times(3, 2), ...times(6, 3), 6]), group('victims', times(9, 4)))),
    shown: ['prison 10 exact 3.0'],
  },
  {
    id: 'W6, ten late answers',
    lived: history(
      wave(
        group('recovery', [...times(2, 3), ...times(8, 4), ...times(5, 1)], { 10: 'late', 11: 'late', 12: 'late', 13: 'late', 14: 'late' }),
        group('prison', [...times(9, 4), 5, ...times(5, 1)], { 10: 'late', 11: 'late', 12: 'late', 13: 'late', 14: 'late' }),
      ),
    ),
    shown: ['recovery 10 exact 3.8', 'prison 10 exact 4.1'],
  },
  {
    id: 'W8, a first wave of six',
    lived: history(wave(group('recovery', [3, 3, 3, 3, 3, 2])), wave(group('recovery', [...times(5, 3), ...times(5, 4)]))),
    shown: ['recovery 10 exact 3.5'],
  },
  {
    id: 'W9, one of twelve withdraws',
    lived: history(wave(group('recovery', [1, 1, 2, 3, 3, 3, 4, 4, 5, 5, 6, 7], { 0: 'withdraws' }))),
    shown: ['recovery 11 exact 3.9'],
  },
  {
    id: 'W12, nine say 1 and an insider 7',
    lived: history(wave(group('recovery', [7, ...times(9, 1)]))),
    shown: ['recovery 10 low below 1.9'],
  },
  {
    id: 'six sheets of 7 that somebody types, and six phones that say 1',
    lived: history(wave(typedBy('first typist', group('recovery', [...times(6, 7), ...times(6, 1)]), 6))),
    shown: ['recovery 12 hidden'],
  },
  {
    id: 'six people who tell an interviewer 7, and six phones that say 1',
    lived: history(wave(typedBy(interviewer, group('recovery', [...times(6, 7), ...times(6, 1)]), 6))),
    shown: ['recovery 12 hidden'],
  },
  {
    id: 'five people who tell an interviewer, and five phones that say 1',
    lived: history(wave(typedBy(interviewer, group('recovery', [3, 3, 3, 3, 2, ...times(5, 1)]), 5))),
    shown: ['recovery 10 hidden'],
  },
  {
    id: 'a whole group that tells one interviewer',
    lived: history(wave(typedBy(interviewer, group('recovery', threeToFour), 14))),
    shown: ['recovery 14 exact 3.5'],
  },
] as const

describe.each(cases)('$id', ({ lived, shown }) => {
  test('is published so that no attacker finds anything', async () => {
    const waves = await playHistory(lived)
    const groups = waves.flatMap(({ payload }) => openRelease(payload, '').content.groups.filter(({ size }) => size !== null))
    const words = groups.map(({ code, size, figures }) => {
      const figure = figures[theme]
      if (figure?.status === 'exact') return `${code} ${size} exact ${figure.value}`
      return figure?.status === 'low' ? `${code} ${size} low below ${figure.below}` : `${code} ${size} ${figure?.status}`
    })
    expect(words).toEqual(shown)
    const puzzles = waves.flatMap(({ payload, roster }) => readRelease(payload, roster))
    expect(puzzles.map((puzzle) => findLeak(puzzle)).filter((leak) => leak !== null)).toEqual([])
  })
})
