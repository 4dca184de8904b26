import { beforeEach, expect, test } from 'vitest'
import { findSheet } from '~/data/paper-sheets.server'
import { freshDatabase } from '../support/fresh-database'
import { makeWave } from '../support/make-wave'
import { issuedTo, type IssuedBatch } from '../support/paper-steps'
import { signInAs } from '../support/sign-in-as'
import { setToday } from '../support/today'

let batch: IssuedBatch

beforeEach(async () => {
  await freshDatabase()
  setToday('2026-03-15')
  const { id } = await makeWave({ instrument: 'place-standard-7' })
  batch = await issuedTo(await signInAs('facilitator'), id, 5)
})

const header = 'sheet,PS02,PS07,PS08,PS09,PS10,PS12,PS14,good_PS02,priority1'
const good = `${header}\r\n1,4,,,,,,7,"Two\r\nlines, ""quoted""",PS14\r\n3,1\r\n4\r\n`

function csv(text: string | Uint8Array<ArrayBuffer>, name = 'sheets.csv'): File {
  return new File([text], name, { type: 'text/csv' })
}

test('a dry run of a good file says what it would import, and stores nothing', async () => {
  expect(await batch.choose(csv(`\uFEFF${good}`))).toMatchObject({
    status: 200,
    body: { problems: [], checked: { numbers: [1, 3], leftOut: ['4'] } },
  })
  expect(await batch.typed()).toEqual([])
})

test('the checked text is imported whole, with its texts as they were', async () => {
  const { body } = await batch.choose(csv(good))
  const { file } = (body as { checked: { file: string } }).checked
  const imported = await batch.importText(file)
  expect([imported.status, imported.headers.get('Location')]).toEqual([302, `/paper/${batch.collector}?done=imported`])
  expect(await batch.typed()).toEqual([1, 3])
  expect((await findSheet(batch.collector, 1))?.entry).toEqual({
    answers: { ratings: { PS02: 4, PS14: 7 }, priorities: ['PS14'] },
    texts: [{ theme: 'PS02', box: 'good', text: 'Two\nlines, "quoted"' }],
  })
})

test('the same file a second time is refused line by line, because its sheets are typed', async () => {
  await batch.importText(good)
  expect(await batch.importText(good)).toMatchObject({
    status: 422,
    body: {
      problems: [
        { key: 'sheet-typed', values: { line: 2 } },
        { key: 'sheet-typed', values: { line: 4 } },
      ],
    },
  })
})

test.each(['check', 'import'] as const)('one bad line and nothing is stored, at the step %s', async (step) => {
  const bad = `${good}2,9,,,,,,,,\r\n99,1,,,,,,,,\r\n`
  const answer = step === 'check' ? await batch.choose(csv(bad)) : await batch.importText(bad)
  expect(answer).toMatchObject({
    status: 422,
    body: {
      checked: null,
      problems: [
        { key: 'rating', values: { line: 6, column: 'PS02' } },
        { key: 'sheet-unknown', values: { line: 7 } },
      ],
    },
  })
  expect(await batch.typed()).toEqual([])
})

test('a sheet that was handed in cannot be imported again', async () => {
  await batch.importText(good)
  await batch.handIn()
  expect(await batch.importText(`${header}\r\n3,1\r\n`)).toMatchObject({ status: 422, body: { problems: [{ key: 'sheet-unknown' }] } })
})

test.each`
  what                   | file                                                  | key
  ${'no file'}           | ${new File([], '')}                                   | ${'file-missing'}
  ${'an empty file'}     | ${csv('')}                                            | ${'file-empty'}
  ${'a workbook'}        | ${csv(Uint8Array.of(0x50, 0x4b, 3, 4), 'sheets.csv')} | ${'file-encoding'}
  ${'a file over 1 MB'}  | ${csv('x'.repeat(1_000_001))}                         | ${'file-large'}
  ${'a far larger file'} | ${csv('x'.repeat(5_000_000))}                         | ${'file-large'}
`('$what is refused', async ({ file, key }: { file: File; key: string }) => {
  expect(await batch.choose(file)).toMatchObject({ status: 422, body: { problems: [{ item: 'file', key }] } })
})

test('Windows-1252 with semicolons, as Excel saves it, is read', async () => {
  const text = 'sheet;PS02;PS07;PS08;PS09;PS10;PS12;PS14;good_PS02\r\n2;4;;;;;;;Caf\xe9\r\n'
  const bytes = Uint8Array.from(text, (sign) => sign.charCodeAt(0))
  const { body } = await batch.choose(csv(bytes))
  await batch.importText((body as { checked: { file: string } }).checked.file)
  expect((await findSheet(batch.collector, 2))?.entry?.texts).toEqual([{ theme: 'PS02', box: 'good', text: 'Café' }])
})
