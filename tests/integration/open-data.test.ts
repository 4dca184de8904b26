import Papa from 'papaparse'
import { beforeEach, expect, test } from 'vitest'
import { loader as csvLoader } from '~/routes/_public.($partnership).releases.$number[.]csv'
import { loader as metadataLoader } from '~/routes/_public.($partnership).releases.$number[.]csv-metadata[.]json'
import { loader as pageLoader } from '~/routes/_public.($partnership).releases.$number_.codebook'
import { loader as codebookLoader } from '~/routes/_public.($partnership).releases.$number_.codebook[.]csv'
import { loader as allLoader } from '~/routes/_public.($partnership).releases[.]csv'
import { insertRelease } from '../fixtures/insert-release'
import { exact, low } from '../fixtures/invented-content'
import { freshDatabase } from '../support/fresh-database'
import { getRequest } from '../support/request'

const first = { title: 'Autumn, =early', groups: { recovery: { PS08: exact('3.4') }, victims: {} }, sizes: { recovery: 14 } }
const second = { title: 'Spring', groups: { recovery: { PS08: low('1.9') }, victims: {} }, sizes: { recovery: 15 } }

const asked = (number: string) => ({ request: getRequest('/releases'), params: { number }, context: {} })

/** Without the mark before it, which `text()` takes off, too. */
async function tableOf(response: Response): Promise<string[][]> {
  return Papa.parse<string[]>((await response.text()).replace('\uFEFF', '')).data
}

beforeEach(async () => {
  await freshDatabase()
  await insertRelease(1, first)
  await insertRelease(2, second)
})

test('all releases in one table are the tables of each, after its number and its wave', async () => {
  const [head, ...rows] = await tableOf(await allLoader(asked('')))
  const each = await Promise.all(
    [first, second].map(async ({ title }, index) => {
      const [, ...own] = await tableOf(await csvLoader(asked(String(index + 1))))
      return own.map((row) => [String(index + 1), title, ...row])
    }),
  )
  expect(head?.slice(0, 4)).toEqual(['release', 'wave', 'item', 'kind'])
  expect(rows).toEqual(each.flat())
})

test('the table of all releases is read one release at a time', async () => {
  const reader = ((await allLoader(asked(''))).body as ReadableStream<Uint8Array>).getReader()
  const pieces: string[] = []
  for (let piece = await reader.read(); !piece.done; piece = await reader.read()) pieces.push(Buffer.from(piece.value).toString('utf8'))
  expect(pieces).toHaveLength(3)
  expect(pieces[1]).not.toContain('Spring')
})

test('the metadata describe every column of the table, in its order, as CSV on the Web', async () => {
  const response = await metadataLoader(asked('1'))
  const metadata = (await response.json()) as { url: string; tableSchema: { columns: { name: string; datatype: string }[] } }
  const [head] = await tableOf(await csvLoader(asked('1')))
  expect(response.headers.get('Content-Type')).toContain('application/csvm+json')
  expect(metadata.url).toBe('1.csv')
  expect(metadata.tableSchema.columns.map(({ name }) => name)).toEqual(head)
  expect(JSON.stringify(metadata)).toMatch(/hidden: Withheld, \[c\]/)
  expect(JSON.stringify(metadata)).not.toContain('licen')
})

test('the codebook explains every column, status, theme and group that the table holds', async () => {
  const [, ...book] = await tableOf(await codebookLoader(asked('1')))
  const [head = [], ...rows] = await tableOf(await csvLoader(asked('1')))
  const codes = new Set(book.flatMap((row) => row.slice(1, 3)))
  const held = rows.flatMap((row) => ['item', 'group', 'status'].map((column) => row[head.indexOf(column)] ?? ''))
  for (const value of [...head, ...held, '[c]']) if (value !== 'all groups') expect(codes).toContain(value)
  expect(book).toContainEqual(['Themes', 'PS08', 'Work and local economy', 'theme'])
  expect((await pageLoader(asked('1'))).parts.map(({ title }) => title)).toContain('Missing values and numbers of people')
})

test('there is none of it for a release that is not there', async () => {
  for (const loader of [metadataLoader, codebookLoader, pageLoader]) await expect(loader(asked('3'))).rejects.toMatchObject({ status: 404 })
})
