import { describe, expect, test } from 'vitest'
import type { ShownCount } from '~/domain/disclosure/derive-choice'
import { openRelease } from '~/domain/disclosure/release'
import { findLeak } from './find-leak'
import type { Event, History, Person } from './history'
import { playHistory } from './play-history'
import { askedOwn } from './random-own'
import { readRelease } from './read-release'

interface Lived {
  /** How many chose each option. */
  readonly chosen: readonly number[]
  /** What all rate the other question, one after the other. */
  readonly rated?: readonly number[]
  /** The first so many hand in paper to one typist. */
  readonly typed?: number
  readonly meetsAsOneGroup?: boolean
  /** The last one comes too late. */
  readonly late?: true
}

function lived({ chosen, rated = [], typed = 0, meetsAsOneGroup = false, late }: Lived): History {
  const options = chosen.flatMap((count, index) => Array.from({ length: count }, () => index + 1))
  const people = Array.from({ length: Math.max(options.length, rated.length) }, (_, at): Person => {
    const [option, rating] = [options[at], rated[at]]
    return {
      ratings: rating === undefined ? {} : { X1: rating },
      choices: option === undefined ? {} : { X2: option },
      priorities: [],
      typist: at < typed ? 'first typist' : null,
      isSent: at >= typed,
      fate: late === true && at === options.length - 1 ? 'late' : 'stays',
    }
  })
  const events = people.flatMap(({ fate }, person): Event[] => (fate === 'late' ? [] : [{ act: 'answer', community: 'recovery', person }]))
  const waves = [{ communities: [{ code: 'recovery', meetsAsOneGroup, people }], events }]
  return { seed: 0, number: 0, themes: [], own: askedOwn(Math.max(2, chosen.length)), isProbed: true, isThorough: true, waves }
}

function said(count: ShownCount): string {
  if (count === null) return '[c]'
  return count.from === count.to ? String(count.from) : `${count.from}–${count.to}`
}

const times = (count: number, rating: number): readonly number[] => Array.from({ length: count }, () => rating)

describe.each<{ readonly what: string; readonly shown: string; readonly people: Lived }>([
  { what: '34 people choose', shown: '20–24, 10–14 hidden', people: { chosen: [20, 14] } },
  { what: '29 people choose', shown: '[c], [c] hidden', people: { chosen: [20, 9] } },
  { what: 'the thirtieth comes after the closing', shown: '[c], [c] hidden', people: { chosen: [20, 10], late: true } },
  { what: 'all 30 choose the same', shown: '[c], [c] hidden', people: { chosen: [30, 0] } },
  { what: 'all but one of 30 choose the same, and the one is an insider', shown: '[c], [c] hidden', people: { chosen: [29, 1] } },
  {
    what: 'three of six options are chosen by few',
    shown: '10–14, 10–14, 5–9, [c], [c], [c] hidden',
    people: { chosen: [14, 10, 5, 2, 1, 0] },
  },
  { what: 'two sheets are typed', shown: '25–29, 5–9 hidden', people: { chosen: [25, 5], typed: 2 } },
  { what: 'three sheets are typed', shown: '[c], [c] hidden', people: { chosen: [25, 5], typed: 3 } },
  { what: 'a group that meets, with two insiders', shown: '25–29, 5–9 hidden', people: { chosen: [25, 5], meetsAsOneGroup: true } },
  { what: 'a group that meets, and one sheet', shown: '25–29, 5–9 hidden', people: { chosen: [25, 5], meetsAsOneGroup: true, typed: 1 } },
  { what: 'a group that meets, and two sheets', shown: '[c], [c] hidden', people: { chosen: [25, 5], meetsAsOneGroup: true, typed: 2 } },
  { what: 'twelve rate it 7', shown: '[c], [c] high above 6.1', people: { chosen: [], rated: times(12, 7) } },
  { what: 'an insider rates it 7 and nine rate it 1', shown: '[c], [c] low below 1.9', people: { chosen: [], rated: [7, ...times(9, 1)] } },
  { what: 'twelve rate it in the middle', shown: '[c], [c] exact 4.0', people: { chosen: [], rated: times(12, 4) } },
  {
    what: 'six sheets of 7 are typed, and six phones say 1',
    shown: '[c], [c] hidden',
    people: { chosen: [], rated: [...times(6, 7), ...times(6, 1)], typed: 6 },
  },
])('$what', ({ people, shown }) => {
  test('no attacker finds anything in what is published', async () => {
    const [wave] = await playHistory(lived(people))
    const puzzles = readRelease(wave?.payload ?? '', wave === undefined ? [] : wave.roster)
    expect(puzzles.map(({ name }) => name)).toEqual(
      expect.arrayContaining([expect.stringMatching(/X1$/), expect.stringMatching(/X2, recovery$/)]),
    )
    expect(puzzles.map((puzzle) => findLeak(puzzle)).filter((leak) => leak !== null)).toEqual([])
    const own = openRelease(wave?.payload ?? '', '').content.groups[0]?.own
    const figure = own?.figures['X1']
    const words = figure?.status === 'exact' ? ` ${figure.value}` : figure?.status === 'high' ? ` above ${figure.above}` : ''
    const low = figure?.status === 'low' ? ` below ${figure.below}` : ''
    expect(`${own?.choices['X2']?.map(said).join(', ')} ${figure?.status}${words}${low}`).toBe(shown)
  })
})
