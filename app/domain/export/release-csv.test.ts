import Papa from 'papaparse'
import { expect, test } from 'vitest'
import { contentWithOwn } from '../../../tests/fixtures/invented-own'
import { day } from '../kernel/day'
import { openRelease, writePayload } from '../disclosure/release'
import { releaseCsv } from './release-csv'

const payload = writePayload({ sequence: 1, publishedOn: '2026-11-01', previousSha256: '', content: contentWithOwn })

function rows(withdrawn: Parameters<typeof openRelease>[2] = []): string[] {
  const csv = releaseCsv(openRelease(payload, 'sha', withdrawn)).replace('\uFEFF', '')
  return Papa.parse<string[]>(csv).data.map((cells) => cells.join(' | '))
}

test('a release is one row an item and group, with its words, withheld cells marked and choices without totals', () => {
  expect(rows()).toEqual([
    'item | kind | question | answer | scale | group | group_state | value | status | n',
    'PS08 | theme |  |  | 1-7 | Forth Valley Recovery Community |  | 3.4 | exact | 40',
    'PS08 | theme |  |  | 1-7 | Victims |  | [c] | hidden | ',
    'PS08 | theme |  |  | 1-7 | all groups |  | 3.4 | exact | 40',
    'X1 | choice | How do you get here? | By bus |  | Forth Valley Recovery Community |  | 30–34 | between | ',
    'X1 | choice | How do you get here? | By bus |  | Victims |  | [c] | hidden | ',
    'X1 | choice | How do you get here? | On foot |  | Forth Valley Recovery Community |  | 5–9 | between | ',
    'X1 | choice | How do you get here? | On foot |  | Victims |  | [c] | hidden | ',
    "X1 | choice | How do you get here? | '=SUM(1) |  | Forth Valley Recovery Community |  | [c] | hidden | ",
    "X1 | choice | How do you get here? | '=SUM(1) |  | Victims |  | [c] | hidden | ",
    'X2 | rating | How warm is the welcome? |  | 1-7 | Forth Valley Recovery Community |  | <1.9 | low | 40',
    'X2 | rating | How warm is the welcome? |  | 1-7 | Victims |  | [c] | hidden | ',
    'X2 | rating | How warm is the welcome? |  | 1-7 | all groups |  | <1.9 | low | 40',
  ])
})

test('a group that was withdrawn is marked on each of its rows', () => {
  const marked = rows([{ group: 'recovery', reason: 'wrong-group', day: day('2026-12-01') }]).filter((row) => row.includes('withdrawn'))
  expect(marked).toHaveLength(5)
})
