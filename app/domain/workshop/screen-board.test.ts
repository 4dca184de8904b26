import { describe, expect, test } from 'vitest'
import { emptyBoard, type Board, type Interruption } from './board'
import type { BoardLayout, Entry } from './entry'
import { replayEntries } from './device-board'
import { lastingInterruption, screenBoard } from './screen-board'

const layout: BoardLayout = { stages: ['arrest'], kinds: ['strength', 'challenge', 'idea'] }
const said = (id: string): Entry => ({ act: 'add', id, stage: 'arrest', kind: 'idea', text: `words of ${id}` })
const after = (...entries: readonly Entry[]): Board => replayEntries(emptyBoard, [said('a'), said('b'), ...entries], layout)
const shown = (board: Board) => [
  screenBoard(board)
    .contributions.map(({ id }) => id)
    .join(' '),
  screenBoard(board).interrupted,
]

const paused: Interruption = { act: 'paused', reason: 'distress' }
const resumed: Interruption = { act: 'resumed', reason: 'distress' }
const stopped: Interruption = { act: 'stopped', reason: 'safety' }

test.each([
  ['nothing', [], null],
  ['a pause', [paused], paused],
  ['a pause after which it went on', [paused, resumed], null],
  ['a pause that became a stop', [paused, stopped], stopped],
  ['a second pause', [paused, resumed, paused], paused],
] as const)('after %s lasts the last one, unless the workshop went on', (_, interruptions, lasts) => {
  expect(lastingInterruption({ interruptions })).toEqual(lasts)
})

describe('the big screen', () => {
  const pause: Entry = { act: 'pause', reason: 'distress' }

  test('shows what stands on the board, and nothing that was taken off', () => {
    expect(shown(after({ act: 'remove', id: 'a' }))).toEqual(['b', null])
  })

  test('hides every contribution during a pause and after a stop, also those that come meanwhile, and shows them again afterwards', () => {
    expect(shown(after(pause))).toEqual(['', 'paused'])
    expect(shown(after(pause, said('c')))).toEqual(['', 'paused'])
    expect(shown(after(pause, { act: 'stop', reason: 'distress' }))).toEqual(['', 'stopped'])
    expect(shown(after(pause, said('c'), { act: 'resume' }))).toEqual(['a b c', null])
  })

  test('is told neither why there is a pause nor what the group decided about a contribution', () => {
    expect(JSON.stringify(screenBoard(after(pause)))).not.toContain('distress')
    const decided = after({ act: 'fate', id: 'a', fate: 'publish' }, { act: 'prioritise', id: 'a', isPriority: true })
    expect(screenBoard(decided).contributions).toMatchObject([
      { id: 'a', fate: 'internal', isPriority: false },
      { id: 'b', fate: 'internal' },
    ])
  })
})
