import { expect, test } from 'vitest'
import { emptyBoard } from './board'
import type { Entry } from './entry'
import { type HeldBoard, takeAll } from './take-all'

const stage = (code: string) => ({ code, name: code, isRetired: false })
const journey = { id: 'accused', perspective: 'accused', name: 'Accused', stages: [stage('arrest'), stage('custody')] } as const
const add = (id: string, text = `words of ${id}`, at = 'arrest'): Entry => ({ act: 'add', id, stage: at, kind: 'idea', text })
const dot = (id: string): Entry => ({ act: 'support', id, by: 1 })
const confirm: Entry = { act: 'confirm' }

type Standing = Partial<Pick<HeldBoard['workshop'], 'state' | 'confirmedOn' | 'reviewClosedOn'>>

function taken(standing: Standing, entries: readonly Entry[], elsewhere: readonly string[] = []) {
  const workshop = { state: 'running', confirmedOn: null, reviewClosedOn: null, journey, ...standing } as HeldBoard['workshop']
  const numbered = entries.map((entry, index) => ({ sequence: 5 + index, entry }))
  const { board, refused, settled } = takeAll({ workshop, board: emptyBoard }, numbered, 4, new Set(elsewhere))
  return {
    board: board.contributions.map(({ id, text, support }) => `${id} ${text} ${support}`).join(', '),
    refused: refused.map(({ sequence, key }) => `${sequence} ${key}`).join(', '),
    settled,
  }
}

const closed = { state: 'finished', reviewClosedOn: '2026-03-12' } as Standing

// What stands on the board, what was refused, and up to which number nothing need be asked again. The first number is 5.
test.each<[what: string, got: ReturnType<typeof taken>, board: string, refused: string, settled: number]>([
  ['nothing', taken({}, []), '', '', 4],
  ['in their order', taken({}, [add('a'), dot('a'), add('b')]), 'a words of a 1, b words of b 0', '', 7],
  ['what identifies by its form', taken({}, [add('a', 'Ring 07700 900123')]), 'a Ring [phone] 0', '', 5],
  ['one that does not fit, and the rest', taken({}, [dot('a'), add('a')]), 'a words of a 0', '5 board.unknown-contribution', 6],
  ['a stage of another board', taken({}, [add('a', 'x', 'moon')]), '', '5 board.unknown-stage', 5],
  ['an id of another workshop', taken({}, [add('a'), add('b')], ['a']), 'b words of b 0', '5 board.id-taken', 6],
  ['confirmed before the end', taken({}, [add('a'), confirm]), 'a words of a 0', '6 board.not-finished', 6],
  ['late, after the end', taken({ state: 'finished' }, [add('a')]), 'a words of a 0', '', 5],
  // What comes after the confirmation is not settled: sent again, it is refused again.
  ['after the confirmation among them', taken({ state: 'finished' }, [add('a'), confirm, add('b')]), 'a words of a 0', '7 board.over', 6],
  ['a closed review', taken(closed, [add('a'), dot('a')]), '', '5 board.over, 6 board.over', 4],
  ['a cancelled workshop', taken({ state: 'cancelled' }, [add('a')]), '', '5 board.cancelled', 4],
])('taking %s', (_, got, board, refused, settled) => {
  expect(got).toEqual({ board, refused, settled })
})
