import { expect, test } from 'vitest'
import { readZip } from '../../tests/support/read-zip'
import { heading, paragraph } from '~/domain/export/document-block'
import { writeWordDocument } from './word-document.server'

const blocks = [heading(2, 'First'), paragraph('Said.'), { kind: 'list' as const, items: ['one', 'two'] }, heading(3, 'Second')]
const asked = { title: 'Invented', day: '2026-11-01', blocks, runningHead: 'A partnership', contents: 'listed' } as const

test('the same document is the same bytes, with its frame and its contents', async () => {
  const [one, other] = [await writeWordDocument(asked), await writeWordDocument(asked)]
  expect([...readZip(one)]).toEqual([...readZip(other)])
  expect(Buffer.from(one).equals(other)).toBe(true)
})

test('the contents have the headings with their pages and wait for nobody to update them', async () => {
  const document = readZip(await writeWordDocument(asked)).get('word/document.xml') ?? ''
  expect(document).toMatch(/TOC[^<]*<.*First.*>1<.*Second.*>1</s)
  expect(document).not.toContain('w:dirty="true"')
})
