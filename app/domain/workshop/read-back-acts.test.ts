import { describe, expect, test } from 'vitest'
import { type Board, type BoardContribution, emptyBoard } from './board'
import { actsOfReadBack } from './read-back-acts'
import type { BoardFields } from './read-back-form'

const [a, b, point, part, gone, fresh] = ['a', 'b', 'c', 'd', 'e', 'f'].map((first) => `${first}0000000-0000-4000-8000-000000000000`) as [
  string,
  string,
  string,
  string,
  string,
  string,
]

function said(id: string, more: Partial<BoardContribution> = {}): BoardContribution {
  const place = { stage: 'arrest', kind: 'idea', text: 'said', support: 0, order: 1 } as const
  return { id, ...place, mergedInto: null, isRemoved: false, fate: 'internal', isPriority: false, ...more }
}

const board: Board = {
  ...emptyBoard,
  contributions: [
    said(a),
    said(b, { order: 2 }),
    said(point, { order: 3, kind: 'learning-point', stage: 'whole', text: 'Listen.' }),
    said(part, { order: 4, mergedInto: a }),
    said(gone, { order: 5, isRemoved: true }),
  ],
}

/** The fields of one contribution as a page showed them, with what was changed on it. */
function shown(id: string, change: BoardFields = {}): BoardFields {
  const own = { [`was-fate-${id}`]: 'internal', [`fate-${id}`]: 'internal', [`was-priority-${id}`]: 'no' }
  return { ...own, ...(id === point ? { [`was-text-${id}`]: 'Listen.', [`text-${id}`]: 'Listen.' } : {}), ...change }
}

const page: BoardFields = { ...shown(a), ...shown(b), ...shown(point), id: fresh, text: '' }

function asked(fields: BoardFields): readonly string[] {
  const { acts, problems } = actsOfReadBack({ ...page, ...fields }, board)
  const done = acts.map(({ entry, item }) => {
    const about = 'id' in entry ? ` ${entry.id.slice(0, 1)}` : ''
    const value =
      entry.act === 'fate' ? ` ${entry.fate}` : entry.act === 'edit' || entry.act === 'add' ? ` “${entry.text}” at ${item.slice(0, 6)}` : ''
    return `${entry.act}${about}${value}`
  })
  return [...done, ...problems.map(({ item, key }) => `${item}: ${key}`)]
}

const typed = { [`fate-${a}`]: 'not-kept', [`priority-${b}`]: 'yes', [`text-${point}`]: 'Listen first.', text: 'One more.' }
const kept = ['fate a not-kept', 'prioritise b', 'edit c “Listen first.” at text-c', 'add f “One more.” at text']

describe('whatever button of the read-back is pressed keeps everything that stands on its page', () => {
  test.each<[button: string, fields: BoardFields, last: readonly string[]]>([
    ['save', { act: 'decide' }, []],
    ['add', { act: 'add' }, []],
    ['none, by a key', {}, []],
    ['take out', { remove: point }, ['remove c']],
    ['put back', { restore: gone }, ['restore e']],
    ['confirm', { act: 'confirm', confirmed: 'yes' }, ['confirm']],
  ])('%s', (_, button, last) => {
    expect(asked({ ...typed, ...button })).toEqual([...kept, ...last])
  })

  test.each<[what: string, fields: BoardFields, expected: readonly string[]]>([
    ['nothing was changed', { act: 'decide' }, []],
    ['nothing was typed', { act: 'add' }, ['text: board.text-missing']],
    ['a point is emptied and taken out', { remove: point, [`text-${point}`]: ' ' }, ['remove c']],
    ['what is taken out is no contribution', { remove: 'x' }, ['board: board.unknown-contribution']],
    ['much too much was typed', { act: 'add', text: 'x'.repeat(20_001) }, ['text: board.text-long']],
    ['there is no id', { act: 'add', id: 'x', text: 'New.' }, ['text: board.id-taken']],
    ['the same was sent before', { act: 'add', id: point, text: ' Listen. ' }, ['add c “ Listen. ” at text']],
    ['the id has other words', { act: 'confirm', confirmed: 'yes', id: point, text: 'Other.' }, ['confirm', 'text: board.id-taken']],
  ])('%s', (_, fields, expected) => {
    expect(asked(fields)).toEqual(expected)
  })
})

describe('a confirmation', () => {
  const confirm = { act: 'confirm', confirmed: 'yes' }
  const decided = [`fate-${a}-publish: board.decided-meanwhile`]

  test('has to be ticked', () => {
    expect(asked({ act: 'confirm' })).toEqual(['confirm', 'confirmed: board.not-confirmed'])
  })

  test.each<[what: string, fields: BoardFields, expected: readonly string[]]>([
    ['the fate', { [`was-fate-${a}`]: 'publish', [`fate-${a}`]: 'publish' }, decided],
    ['the priority', { [`was-priority-${a}`]: 'yes', [`priority-${a}`]: 'yes' }, decided],
    ['what stands as it was chosen here', { [`was-fate-${a}`]: 'publish' }, ['fate a internal', 'confirm']],
    ['what was merged', { [`was-fate-${part}`]: 'internal', [`fate-${part}`]: 'internal' }, ['board: board.gone-meanwhile']],
    ['what was taken off', { [`was-fate-${gone}`]: 'internal', [`fate-${gone}`]: 'publish' }, ['board: board.gone-meanwhile']],
  ])('is no confirmation of a page that says otherwise than the board: %s', (_, fields, expected) => {
    expect(asked({ ...confirm, ...fields }).filter((one) => one !== 'confirm' || expected.includes(one))).toEqual(expected)
    expect(asked({ act: 'decide', ...fields }).filter((one) => one.includes('meanwhile'))).toEqual([])
  })
})
