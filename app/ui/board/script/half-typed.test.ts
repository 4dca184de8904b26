import { describe, expect, test } from 'vitest'
import { emptyBoard } from '../../../domain/workshop/board'
import { replayEntries } from '../../../domain/workshop/device-board'
import type { BoardLayout, Entry } from '../../../domain/workshop/entry'
import { stillHalfTyped, type Draft } from './half-typed'

const layout: BoardLayout = { stages: ['arrest'], kinds: ['strength', 'challenge', 'idea'] }
const add = (id: string, text: string): Entry => ({ act: 'add', id, stage: 'arrest', kind: 'idea', text })
const boardOf = (...entries: readonly Entry[]) => replayEntries(emptyBoard, entries, layout)

const draft: Draft = { id: 'next', stage: 'arrest', kind: 'idea', text: 'Nobody said wh', editing: null }
const changing = (text: string, typed = ''): Draft => ({ ...draft, text: typed, editing: { id: 'a', text } })

describe('what was half typed comes back', () => {
  test('as it stood, with its stage and kind', () => {
    expect(stillHalfTyped(draft, boardOf(add('a', 'other words')))).toEqual(draft)
  })

  test('with the words of a contribution that was being changed, and those that waited behind it', () => {
    const both = changing('other wor', 'Nobody said wh')
    expect(stillHalfTyped(both, boardOf(add('a', 'other words')))).toEqual(both)
  })

  test('under another id where the contribution of that id is on the board already', () => {
    const added = boardOf(add('next', 'Nobody'))
    expect(stillHalfTyped(changing('other wor', 'Nobody'), added)).toEqual({ ...draft, id: null, text: 'other wor' })
  })

  test('as a new contribution where the one that was being changed is gone', () => {
    const gone = boardOf(add('a', 'other words'), { act: 'remove', id: 'a' })
    expect(stillHalfTyped(changing('other wor', 'Nobody'), gone)).toEqual({ ...draft, text: 'Nobody\nother wor' })
    expect(stillHalfTyped(changing('other wor'), boardOf())).toEqual({ ...draft, text: 'other wor' })
  })
})

describe('nothing comes back', () => {
  test('that was added before the page was closed, also when it was taken off again', () => {
    expect(stillHalfTyped(draft, boardOf(add('next', 'Nobody said what')))).toBeNull()
    expect(stillHalfTyped(draft, boardOf(add('next', 'Nobody said what'), { act: 'remove', id: 'next' }))).toBeNull()
  })

  test('of a change that was made, or that changed nothing', () => {
    expect(stillHalfTyped(changing('other words '), boardOf(add('a', 'other words')))).toBeNull()
    expect(stillHalfTyped(changing('other words', 'Nobody'), boardOf(add('a', 'other words')))).toEqual({ ...draft, text: 'Nobody' })
  })

  test('of blanks', () => {
    expect(stillHalfTyped({ ...draft, text: ' \n' }, boardOf())).toBeNull()
    expect(stillHalfTyped(changing(' '), boardOf())).toBeNull()
  })
})
