import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type BookEdit, changeBook, type ChangedBook, undoChange } from './change-book'
import { type BookCode, bookOf, type CodeBook, findCode, isOffered, placedCodes, resolveCode, standsUnder } from './code-book'

function code(name: string, rest: Partial<BookCode> = {}): BookCode {
  return { code: name, level: 'area', name, parent: null, order: 1, mergedInto: null, isRetired: false, ...rest }
}

const frame: CodeBook = [
  code('A', { order: 1 }),
  code('B', { order: 2 }),
  code('C', { order: 3 }),
  code('H', { level: 'theme' }),
  code('Old', { isRetired: true }),
]

/** The kept codes after these edits, each of which must be accepted. */
function after(...edits: readonly BookEdit[]): CodeBook {
  return edits.reduce<CodeBook>((kept, edit) => {
    const changed = changeBook(frame, kept, edit)
    if (!changed.ok) throw new Error(`Refused: ${JSON.stringify(changed.problems)}`)
    return changed.value.kept
  }, [])
}

function placed(kept: CodeBook, level: 'area' | 'own' = 'area') {
  return placedCodes(bookOf(frame, kept), level).map(({ name, depth }) => '·'.repeat(depth) + name)
}

const add = (name: string, parent: string | null = null): BookEdit => ({ act: 'add', code: `own-${name}`, name, parent })

describe('what a change makes of the book', () => {
  test.each<[edits: readonly BookEdit[], areas: readonly string[], own: readonly string[]]>([
    [[], ['A', 'B', 'C'], []],
    [[add('New')], ['A', 'B', 'C'], ['New']],
    [[add(' New ', 'B')], ['A', 'B', '·New', 'C'], []],
    [[{ act: 'rename', code: 'A', name: 'Housing' }], ['Housing', 'B', 'C'], []],
    [[{ act: 'rename', code: 'A', name: 'a' }], ['a', 'B', 'C'], []],
    [[{ act: 'move', code: 'A', parent: 'C' }], ['B', 'C', '·A'], []],
    [[{ act: 'up', code: 'C' }], ['A', 'C', 'B'], []],
    [
      [
        { act: 'down', code: 'A' },
        { act: 'down', code: 'A' },
      ],
      ['B', 'C', 'A'],
      [],
    ],
    [[{ act: 'retire', code: 'B' }], ['A', 'C'], []],
    [[add('Under', 'B'), { act: 'retire', code: 'B' }], ['A', 'C'], ['Under']],
    [[{ act: 'offer-again', code: 'Old' }], ['A', 'Old', 'B', 'C'], []],
    [[{ act: 'merge', code: 'A', into: 'B' }], ['B', 'C'], []],
    [[add('Child', 'A'), { act: 'merge', code: 'A', into: 'B' }], ['B', '·Child', 'C'], []],
    [[{ act: 'retire', code: 'A' }, add('A')], ['B', 'C'], ['A']],
  ])('%j → %j, own %j', (edits, areas, own) => {
    const kept = after(...edits)
    expect([placed(kept), placed(kept, 'own')]).toEqual([areas, own])
  })
})

describe('what is refused', () => {
  test.each<[before: readonly BookEdit[], edit: BookEdit, key: string]>([
    [[], add(''), 'name-missing'],
    [[], add('x'.repeat(101)), 'name-long'],
    [[], add('  a '), 'name-alike'],
    [[], { act: 'rename', code: 'A', name: 'b' }, 'name-alike'],
    [[], add('New', 'nowhere'), 'unknown-parent'],
    [[], add('New', 'Old'), 'unknown-parent'],
    [[], { act: 'move', code: 'A', parent: 'A' }, 'under-itself'],
    [[{ act: 'move', code: 'B', parent: 'A' }], { act: 'move', code: 'A', parent: 'B' }, 'under-itself'],
    [[], { act: 'merge', code: 'A', into: 'A' }, 'merge-itself'],
    [[{ act: 'move', code: 'B', parent: 'A' }], { act: 'merge', code: 'A', into: 'B' }, 'merge-itself'],
    [[], { act: 'merge', code: 'A', into: 'nowhere' }, 'unknown-target'],
    [[{ act: 'merge', code: 'A', into: 'B' }], { act: 'merge', code: 'B', into: 'A' }, 'unknown-target'],
    [[], { act: 'up', code: 'A' }, 'at-the-end'],
    [[], { act: 'down', code: 'C' }, 'at-the-end'],
    [[{ act: 'merge', code: 'A', into: 'B' }], { act: 'rename', code: 'A', name: 'x' }, 'gone'],
    [[], { act: 'retire', code: 'nowhere' }, 'gone'],
    [[], { act: 'retire', code: 'Old' }, 'gone'],
    [[], { act: 'offer-again', code: 'A' }, 'gone'],
    [[{ act: 'retire', code: 'A' }, add('a')], { act: 'offer-again', code: 'A' }, 'name-alike'],
  ])('after %j: %j → %s', (before, edit, key) => {
    const changed = changeBook(frame, after(...before), edit)
    expect(changed.ok ? 'accepted' : changed.problems[0]?.key).toBe(`code-book.${key}`)
  })
})

const known = ['A', 'B', 'C', 'H', 'Old', 'own-0', 'own-1', 'own-2', 'own-3']
const anyCode = fc.constantFrom(...known)
const anyName = fc.constantFrom('Housing', 'Health', 'Work', 'A', '')
const anyEdit: fc.Arbitrary<BookEdit> = fc.oneof(
  fc.record({ act: fc.constant('add' as const), code: anyCode, name: anyName, parent: fc.option(anyCode) }),
  fc.record({ act: fc.constant('rename' as const), code: anyCode, name: anyName }),
  fc.record({ act: fc.constant('move' as const), code: anyCode, parent: fc.option(anyCode) }),
  fc.record({ act: fc.constantFrom('up', 'down', 'retire', 'offer-again'), code: anyCode }),
  fc.record({ act: fc.constant('merge' as const), code: anyCode, into: anyCode }),
)

/** All changes that a sequence of edits makes; what is refused changes nothing. */
function changesOf(edits: readonly BookEdit[]): readonly ChangedBook[] {
  const changes: ChangedBook[] = []
  for (const edit of edits) {
    const changed = changeBook(frame, changes.at(-1)?.kept ?? [], edit)
    if (changed.ok) changes.push(changed.value)
  }
  return changes
}

const byCode = (book: CodeBook) => book.toSorted((one, other) => (one.code < other.code ? -1 : 1))

test('any sequence of changes, undone one by one, gives each book that stood before', () => {
  let most = 0
  fc.assert(
    fc.property(fc.array(anyEdit, { minLength: 10, maxLength: 40, size: 'max' }), (edits) => {
      const changes = changesOf(edits)
      most = Math.max(most, changes.length)
      for (let at = changes.length - 1; at >= 0; at -= 1) {
        const { kept, before } = changes[at] ?? { kept: [], before: [] }
        expect(byCode(undoChange(kept, before))).toEqual(byCode(changes[at - 1]?.kept ?? []))
      }
    }),
  )
  expect(most).toBeGreaterThan(8)
})

test('no sequence of changes loses a code: each counts for one that the book has and that is not merged, and none stands under itself', () => {
  fc.assert(
    fc.property(fc.array(anyEdit, { minLength: 10, maxLength: 40, size: 'max' }), (edits) => {
      const kept = changesOf(edits).at(-1)?.kept ?? []
      const book = bookOf(frame, kept)
      for (const one of book) {
        const counts = findCode(book, resolveCode(one.code, book))
        expect([counts?.mergedInto, standsUnder(one, one.code, book)]).toEqual([null, false])
      }
      const shown = (['area', 'aim', 'outcome', 'theme', 'local-issue', 'own'] as const).flatMap((level) => placedCodes(book, level))
      expect(shown.map((one) => one.code).toSorted()).toEqual(
        book
          .filter(isOffered)
          .map((one) => one.code)
          .toSorted(),
      )
    }),
  )
})
