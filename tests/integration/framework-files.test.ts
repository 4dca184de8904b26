import { readOds } from 'hucre/ods'
import { readXlsx } from 'hucre/xlsx'
import { beforeEach, describe, expect, test } from 'vitest'
import { loader as wordLoader } from '~/routes/_public.frameworks.$file[.]docx'
import { loader as odsLoader } from '~/routes/_public.frameworks.$file[.]ods'
import { loader as xlsxLoader } from '~/routes/_public.frameworks.$file[.]xlsx'
import source from '../../prisma/reference/framework-clackmannanshire-2018.json'
import { insertRelease } from '../fixtures/insert-release'
import { between, exact, high, low } from '../fixtures/invented-content'
import { freshDatabase } from '../support/fresh-database'
import { readZip, wordsOfWord } from '../support/read-zip'
import { getRequest } from '../support/request'

const release = {
  groups: { recovery: { PS08: exact('3.4') }, prison: { PS08: low('1.9') } },
  sizes: { recovery: 14, prison: 10 },
  total: { PS08: between('2.2', '2.7', 35), PS02: exact('2.1', 20), PS07: low('1.8', 30), PS09: high('6.1', 50) },
}

async function bytesOf(loader: typeof xlsxLoader, file: string): Promise<Uint8Array> {
  const response = await loader({ request: getRequest(`/frameworks/${file}`), params: { file }, context: {} })
  return new Uint8Array(await response.arrayBuffer())
}

const spreadsheets = [
  { ending: 'xlsx', read: async (file: string) => readXlsx(await bytesOf(xlsxLoader, file)) },
  { ending: 'ods', read: async (file: string) => readOds(await bytesOf(odsLoader, file)) },
] as const

beforeEach(freshDatabase)

describe.each(spreadsheets)('the framework as $ending', ({ read }) => {
  test('reproduces every printed cell of all 25 rows, a phrase over two periods in one merged cell', async () => {
    await insertRelease(1, release)
    const sheet = (await read('clackmannanshire-2018')).sheets[0]
    const printed = source.indicators.map(({ measure, baselinePrinted, observedTrendPrinted, targetsPrinted, leadPrinted }) => [
      measure,
      baselinePrinted,
      observedTrendPrinted,
      targetsPrinted['18/19'],
      targetsPrinted['21/22'],
      leadPrinted,
    ])
    expect(sheet?.rows.slice(1).map((row) => row.slice(2, 8).map((cell) => cell ?? ''))).toEqual(printed)
    expect(sheet?.merges).toContainEqual({ startRow: 15, startCol: 5, endRow: 15, endCol: 6 })
  })

  test('has the outcomes beside their rows, merged over them', async () => {
    const sheet = (await read('clackmannanshire-2018')).sheets[0]
    const outcomes = sheet?.rows.slice(1).flatMap((row) => (row[0] == null || row[0] === '' ? [] : [row[0]]))
    expect(outcomes).toEqual(source.loipOutcomes.map(({ title }) => title))
    expect(sheet?.merges).toContainEqual({ startRow: 1, startCol: 0, endRow: 7, endCol: 0 })
    expect(sheet?.rows[16]?.[1]).toBe('All community justice outcomes')
  })

  test('fills the survey rows from the release: figure, status, people, number, and the first as baseline', async () => {
    await insertRelease(1, release)
    const sheet = (await read('clackmannanshire-2018')).sheets[0]
    const found = [5, 6, 7, 8, 21].map((row) => Array.from({ length: 7 }, (_, column) => sheet?.rows[row]?.[8 + column] ?? ''))
    expect(found).toEqual([
      ['2.2–2.7', 'between', 35, 1, '2.2–2.7', 1, 'baseline'],
      [2.1, 'exact', 20, 1, 2.1, 1, 'baseline'],
      ['<1.8', 'low', 30, 1, '<1.8', 1, 'baseline'],
      ['[c]', 'hidden', '', 1, '', '', ''],
      ['>6.1', 'high', 50, 1, '>6.1', 1, 'baseline'],
    ])
  })

  test.each`
    framework                     | sheets
    ${'west-dunbartonshire-2017'} | ${['Evidence in words']}
    ${'clackmannanshire-2023'}    | ${['Areas for improvement']}
    ${'cjpf-2023'}                | ${['Priority actions']}
    ${'clackmannanshire-2018'}    | ${['Indicators', 'Delivery plan']}
  `('$framework has the sheets $sheets', async ({ framework, sheets }: { framework: string; sheets: readonly string[] }) => {
    expect((await read(framework)).sheets.map(({ name }) => name)).toEqual(sheets)
  })

  test('names the five national outcomes that the plan does not cover', async () => {
    const rows = (await read('clackmannanshire-2023')).sheets[0]?.rows ?? []
    expect(rows.filter((row) => row[1] === 'not yet covered')).toHaveLength(5)
  })
})

describe('the framework as a Word document', () => {
  test('lies on its side, repeats its head rows, merges cells and says every printed cell', async () => {
    await insertRelease(1, release)
    const bytes = await bytesOf(wordLoader, 'clackmannanshire-2018')
    const document = readZip(bytes).get('word/document.xml') ?? ''
    expect(document).toMatch(/<w:pgSz[^>]*w:w="16838"[^>]*w:h="11906"[^>]*w:orient="landscape"/)
    expect(document.match(/<w:tblHeader\/>/g)).toHaveLength(5)
    expect(document).toContain('<w:gridSpan w:val="2"/>')
    expect(document).toContain('<w:gridSpan w:val="10"/>')
    const words = new Set(wordsOfWord(bytes))
    for (const { measure, baselinePrinted, targetsPrinted, leadPrinted } of source.indicators) {
      for (const text of [measure, baselinePrinted, ...Object.values(targetsPrinted), leadPrinted]) {
        if (text !== '') expect(words).toContain(text)
      }
    }
    expect(words).toContain('Released: between 2.2 and 2.7, release 1')
    expect(words).toContain('not enough answers')
  })

  test.each(['west-dunbartonshire-2017', 'clackmannanshire-2023', 'cjpf-2023'])('of %s has its own layout', async (file) => {
    expect(wordsOfWord(await bytesOf(wordLoader, file)).length).toBeGreaterThan(20)
  })

  test('is not there for a framework that nobody has', async () => {
    await expect(bytesOf(wordLoader, 'nothing')).rejects.toMatchObject({ status: 404 })
  })
})
