import { expect, test } from 'vitest'
import { parseCapture, parseEntries, parseEntry } from './parse-entries'

const id = '8b4f9f3e-6a64-4c0e-9d53-3f6a1f0c2b11'
const capture = 'a'.repeat(43)
const add = { act: 'add', id, stage: 'arrest', kind: 'idea', text: 'words' }

test.each<[entries: unknown, what: string, sequence: number | undefined]>([
  ['none', 'entries', undefined],
  [[{ sequence: 0, entry: add }], 'entries.0.sequence', undefined],
  [[{ sequence: 1, entry: { ...add, kind: 'complaint' } }], 'kind', 1],
  [[{ sequence: 4, entry: { act: 'shout' } }], 'act', 4],
  [[{ sequence: 1, entry: { act: 'support', id, by: 5 } }], 'by', 1],
  [[{ sequence: 1, entry: { ...add, id: id.toUpperCase() } }], 'id', 1],
  [
    [
      { sequence: 1, entry: add },
      { sequence: 3, entry: add },
    ],
    'sequence',
    3,
  ],
])('entries %j: %s of number %s', (entries, what, sequence) => {
  const values = { what, ...(sequence === undefined ? {} : { sequence }) }
  expect(parseEntries({ capture, entries })).toEqual({ ok: false, problems: [{ item: 'entries', key: 'board.unreadable', values }] })
})

test('what is readable comes out as it was sent, without what nobody asked for', () => {
  const entries = [{ sequence: 7, entry: { ...add, name: 'not asked' } }]
  expect(parseEntries({ capture, entries })).toEqual({ ok: true, value: { capture, entries: [{ sequence: 7, entry: add }] } })
})

test.each([
  [{ capture }, capture],
  [{ capture: 'short' }, null],
  [{}, null],
  [null, null],
  ['text', null],
])('the secret in %j: %s', (body, secret) => {
  expect(parseCapture(body)).toBe(secret)
})

test.each([
  [{ act: 'resume' }, { act: 'resume' }],
  [{ act: 'pause' }, null],
  [{ act: 'stop', reason: 'because' }, null],
  [{ act: 'merge', id, into: 'nobody' }, null],
  [null, null],
])('%j is the act %j', (raw, entry) => {
  expect(parseEntry(raw)).toEqual(entry)
})
